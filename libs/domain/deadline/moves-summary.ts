/** 推算结果: what new rules or a new calendar do to the clocks that run, in figures. */
export interface MovesSummary {
  /** The end falls on another instant. */
  readonly moved: number;
  /** The end stays and is no longer provisional, or has become so. */
  readonly settled: number;
  /** The end stays; reminders or rungs fall on other instants. */
  readonly reladdered: number;
  /** Nothing falls otherwise, but the reasons read otherwise. */
  readonly restated: number;
  /** Over every change in order: two runs that agree in it agree in every date and every reason. */
  readonly digest: string;
}
