import type { Answer, Item } from '../../api/answers';
import type { paths } from '../../generated/supervisor-api';

export type EscalationView = Answer<paths['/escalations/{escalationId}']['get']>;
export type EscalationAudit = Answer<paths['/escalations/{escalationId}/audit']['get']>;
export type EscalationLine = Item<Answer<paths['/escalations']['get']>>;
