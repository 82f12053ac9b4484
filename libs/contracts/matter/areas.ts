/** Every area of the law that has matters; the worker keeps one entry for each. */
export const AREAS = [
  'assistance',
  'bank-report',
  'calendar-publication',
  'campaign',
  'case',
  'complaint',
  'consultation',
  'designation',
  'disposal',
  'evidence',
  'escalation',
  'listing',
  'procedure',
  'protective-stop',
  'freeze-order',
  'query-order',
  'referral',
  'recommendation',
  'restitution',
  'rule-revision',
  'stop-payment-order',
  'ticket',
  'talk',
] as const;

export type AreaName = (typeof AREAS)[number];
