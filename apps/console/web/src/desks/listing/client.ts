import type { paths as Supervisor } from '../../generated/supervisor-api';

type Body<Operation> = Operation extends { responses: { 200: { content: { 'application/json': infer Given } } } }
  ? Given
  : never;
type Rows = Body<Supervisor['/listings']['get']>;

export type ListingView = Body<Supervisor['/listings/{listingId}']['get']>;
export type ListingLine = Rows extends { readonly items: readonly (infer Row)[] } ? Row : never;
export type Level = ListingView['level'];
