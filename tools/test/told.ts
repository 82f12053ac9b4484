/** The variable by which the tests learn of the parts that were started for them. */
export const STACK_VARIABLE = 'HELI_TEST_STACK';

/** What is told to every test process; plain data. */
export interface TestStack {
  readonly run: string;
  /** A database whose owner may create others; nothing is written in it. */
  readonly adminUrl: string;
  readonly template: string;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}
