import type { Answer, Item } from '../../api/answers';
import type { paths } from '../../generated/supervisor-api';

export type Indicators = Answer<paths['/indicators']['get']>;
export type FigureLine = Indicators['figures'][number]['lines'][number];
export type FigureRow = Item<Answer<paths['/indicators/{figure}/rows']['get']>>;
