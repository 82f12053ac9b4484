import type { paths } from '../../generated/supervisor-api';

type Body<Operation> = Operation extends { responses: { 200: { content: { 'application/json': infer Given } } } }
  ? Given
  : never;
type Rows = Body<paths['/escalations']['get']>;

export type EscalationView = Body<paths['/escalations/{escalationId}']['get']>;
export type EscalationAudit = Body<paths['/escalations/{escalationId}/audit']['get']>;
export type EscalationLine = Rows extends { readonly items: readonly (infer Row)[] } ? Row : never;
