import type { Answer, Item } from '../../api/answers';
import type { paths } from '../../generated/supervisor-api';

export type BulletinView = Answer<paths['/bulletins/{bulletinId}']['get']>;
export type BulletinLine = Item<Answer<paths['/bulletins']['get']>>;
