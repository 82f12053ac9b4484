import type { Answer, Item } from '../../api/answers';
import type { paths } from '../../generated/supervisor-api';

export type LookLine = Item<Answer<paths['/looks']['get']>>;
export type LookView = Answer<paths['/looks/{lookId}']['get']>;
