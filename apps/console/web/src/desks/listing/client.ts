import type { Answer, Item } from '../../api/answers';
import type { paths as Supervisor } from '../../generated/supervisor-api';

export type ListingView = Answer<Supervisor['/listings/{listingId}']['get']>;
export type ListingLine = Item<Answer<Supervisor['/listings']['get']>>;
export type Level = ListingView['level'];
