/** Every area of the law that has matters; the worker keeps one entry for each. */
export const AREAS = [
  'bank-report',
  'calendar-publication',
  'case',
  'query-order',
  'recommendation',
  'restitution',
  'rule-revision',
  'stop-payment-order',
] as const;

export type AreaName = (typeof AREAS)[number];
