import type { Progress } from '../stack/progress.js';
import type { TestParts } from './parts.js';

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Shown when it failed. */
  readonly output?: string | undefined;
  /** One line, shown in any case. */
  readonly note?: string;
}

export interface StageContext {
  readonly progress: Progress;
  /** How often a property is tried. */
  readonly runs: number;
  /** Only the files below `test` whose names match. */
  readonly match?: string;
  /** Starts the parts at the first call, for all stages. */
  parts(): Promise<TestParts>;
}

export interface Stage {
  readonly name: string;
  run(context: StageContext): Promise<Outcome>;
}
