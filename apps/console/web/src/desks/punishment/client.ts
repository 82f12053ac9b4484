import type { Answer, Item } from '../../api/answers';
import type { paths as Bank } from '../../generated/bank-api';
import type { paths as Police } from '../../generated/police-api';

export type PunishmentView = Answer<Police['/punishment-listings/{listingId}']['get']>;
export type PunishmentLine = Item<Answer<Police['/punishment-listings']['get']>>;
export type PunishmentEntry = PunishmentView['entries'][number];
export type PunishedLine = Item<Answer<Bank['/punishment-list']['get']>>;
