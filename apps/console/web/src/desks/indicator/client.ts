import type { paths } from '../../generated/supervisor-api';

type Body<Operation> = Operation extends { responses: { 200: { content: { 'application/json': infer Given } } } }
  ? Given
  : never;

export type Indicators = Body<paths['/indicators']['get']>;
export type FigureLine = Indicators['figures'][number]['lines'][number];
type Rows = Body<paths['/indicators/{figure}/rows']['get']>;
export type FigureRow = Rows extends { readonly items: readonly (infer Row)[] } ? Row : never;
