import { AGENCIES, type Agency, type PartyRole, type Role, ROLES } from '#domain/agency/actor';

/**
 * Who may do what: act × role × relation to unit and matter. The only place that says so.
 *
 * `party`: the actor's unit must be one of these to the matter; `branch`: a unit above such a party will do as well.
 * Without `party` the act opens something new or concerns the actor's own unit alone.
 */
export interface Permission {
  readonly agencies: readonly Agency[];
  readonly roles: readonly Role[];
  readonly party?: readonly PartyRole[];
  readonly branch?: true;
}

const policeDesk: readonly Role[] = ['officer', 'approver', 'centre-officer'];
const bankDesk: readonly Role[] = ['desk-clerk', 'desk-head', 'machine'];

export const POLICY = {
  'case.report': { agencies: ['police'], roles: policeDesk },
  'case.list-accounts': { agencies: ['police'], roles: policeDesk, party: ['handler', 'centre'] },
  'case.read': { agencies: ['police', 'supervisor'], roles: [...policeDesk, 'supervisor', 'auditor'], party: ['handler', 'centre', 'superior'], branch: true },
  'stop-payment-order.issue': { agencies: ['police'], roles: policeDesk, party: ['handler', 'centre'] },
  'stop-payment-order.read': {
    agencies: ['police', 'bank', 'regulator', 'supervisor'],
    roles: [...policeDesk, ...bankDesk, 'regulator-clerk', 'regulator-leader', 'supervisor', 'auditor'],
    party: ['handler', 'addressee', 'centre', 'superior', 'regulator'],
    branch: true,
  },
  'stop-payment-order.take': { agencies: ['bank'], roles: bankDesk, party: ['addressee'] },
  'stop-payment-order.answer': { agencies: ['bank'], roles: bankDesk, party: ['addressee'] },
  'stop-payment-order.correct-answer': { agencies: ['bank'], roles: bankDesk, party: ['addressee'] },
  'stop-payment-order.stop-again': { agencies: ['police'], roles: policeDesk, party: ['handler', 'centre'] },
  'stop-payment-order.withdraw': { agencies: ['police'], roles: policeDesk, party: ['handler', 'centre'] },
  'stop-payment-order.lift': { agencies: ['police'], roles: policeDesk, party: ['handler', 'centre'] },
  'unit.read': { agencies: AGENCIES, roles: ROLES },
  'unit.manage': { agencies: ['supervisor'], roles: ['supervisor', 'administrator'] },
  'on-call.keep': { agencies: ['bank', 'operator'], roles: bankDesk },
  'on-call.supervise': { agencies: ['supervisor'], roles: ['supervisor', 'administrator', 'auditor'] },
} as const satisfies Readonly<Record<string, Permission>>;

export type PermittedAct = keyof typeof POLICY;
