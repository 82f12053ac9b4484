/** One figure of a bench, with the bare figure of the same run that it is held against. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline?: number;
  /** Value over baseline, or baseline over value where more is better: what the target speaks of. */
  readonly ratio?: number;
  /** The target as the issue words it, e.g. "<= 2" or ">= 15"; of the ratio where there is one, else of the value. */
  readonly target?: string;
}

/** What every *.bench.ts exports. */
export type Run = (context: BenchContext) => Promise<readonly BenchRow[]>;

export interface BenchContext {
  /** Starts the parts at the first call: durable as in `npm run up`, so that a figure is not flattered. */
  parts(): Promise<BenchParts>;
  readonly say: (line: string) => void;
}

export interface BenchParts {
  readonly folder: string;
  /** The contract of every process; with a migrated database that holds the demonstration's units. */
  readonly env: Readonly<Record<string, string>>;
  /** Another migrated database on the same server, for benches that fill theirs. */
  freshDatabase(): Promise<string>;
}

/** True, false, or nothing to hold it against. */
export function meetsTarget({ value, ratio, target }: BenchRow): boolean | undefined {
  const [, sign, text] = /^(<=|>=)\s*([\d.]+)$/.exec(target ?? '') ?? [];
  if (!sign || !text) return undefined;
  const measured = ratio ?? value;
  return sign === '<=' ? measured <= Number(text) : measured >= Number(text);
}
