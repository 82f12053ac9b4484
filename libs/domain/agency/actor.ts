/** The sides of the table, each with its own API and its own desk. */
export const AGENCIES = ['police', 'procuratorate', 'court', 'bank', 'operator', 'regulator', 'supervisor'] as const;
export type Agency = (typeof AGENCIES)[number];

/** What an officer is entrusted with. Roles come from the credential; what a role may do stands in `policy.ts` alone. */
export const ROLES = [
  'officer', // 办案民警
  'approver', // 县级以上公安机关负责人, and the leaders of the other agencies who approve
  'centre-officer', // 反诈中心值班员
  'desk-clerk', // 银行、支付机构、运营商协查岗
  'desk-head', // 协查岗负责人
  'prosecutor',
  'chief-prosecutor',
  'judge',
  'regulator-clerk',
  'regulator-leader',
  'supervisor', // 联席办、上级单位督办岗
  'auditor',
  'legal-officer', // 法制岗: proposes and approves legal values and calendars
  'administrator', // keeps units, officers and registers
  'machine', // the own system of a bank or an operator
] as const;
export type Role = (typeof ROLES)[number];

/** Who acts, on whose behalf. Comes from the credential, never from the request body. */
export interface Actor {
  readonly agency: Agency;
  readonly unitId: string;
  readonly officerId: string;
  readonly roles: readonly Role[];
}

/** What the record keeps of an actor. */
export type ActingOfficer = Pick<Actor, 'agency' | 'unitId' | 'officerId'>;

/** What a unit is to a matter. Written with each act; who may see and do what is decided on it. */
export const PARTY_ROLES = ['handler', 'addressee', 'centre', 'superior', 'regulator', 'copied', 'approver'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

export interface Party {
  readonly unitId: string;
  readonly role: PartyRole;
}
