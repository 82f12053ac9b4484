/** How far a job is, as it is told while it runs. */
export const STEPS = ['waiting', 'reading', 'conserving', 'tracing', 'writing'] as const;
export interface Progress {
  readonly step: (typeof STEPS)[number];
  /** Rows that are read, where the step reads. */
  readonly rows?: number;
}
