import type { Answer, Item } from '../../api/answers';
import type { paths } from '../../generated/supervisor-api';

export type AreaListingView = Answer<paths['/area-listings/{listingId}']['get']>;
export type AreaListingLine = Item<Answer<paths['/area-listings']['get']>>;
export type Ranking = Answer<paths['/area-ranking']['get']>;
export type Area = Ranking['areas'][number];
