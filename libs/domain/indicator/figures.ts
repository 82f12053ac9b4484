import type { Unit } from '#domain/agency/unit';
import type { Fen } from '#domain/money/fen';

/** 指标: what is counted about the work of units and banks. Each figure is a list of rows first and a number second. */
export const FIGURES = [
  'duty', // 到期应办: on time, late by a person, late by an outage of the service
  'stop', // from the order to the stop
  'freeze', // from the notice to the freeze
  'release', // from the release order to the release
  'approval', // from the question to the decision, each step
  'stopped', // money, at its first stop
  'frozen',
  'returned',
  'reply', // recommendations whose reply is owed
  'bounce', // referrals sent back, payouts that came back
] as const;
export type Figure = (typeof FIGURES)[number];

/** What the value of a row is. */
export type Measure = 'seconds' | 'fen' | 'count';

export const MEASURE_OF: Readonly<Record<Figure, Measure>> = {
  duty: 'seconds',
  stop: 'seconds',
  freeze: 'seconds',
  release: 'seconds',
  approval: 'seconds',
  stopped: 'fen',
  frozen: 'fen',
  returned: 'fen',
  reply: 'count',
  bounce: 'count',
};

/** The joint-meeting office sees the numbers of all (SUP-01); everybody else those of the own branch of the hierarchy. */
export const seesAllNumbers = ({ kind }: Pick<Unit, 'kind'>): boolean => kind === 'joint-meeting-office';

/**
 * 追赃挽损率 (E15): recovered over lost, in hundredths of a percent, half rounded up. Undefined where nothing was lost.
 *
 * It may pass 100 %: more can be returned than was reported as lost at first.
 */
export function recoveryRate(recovered: Fen, lost: Fen): bigint | undefined {
  if (lost <= 0n) return undefined;
  return (recovered * 20_000n + lost) / (lost * 2n);
}

/** `116` as `1.16%`. */
export const percentOf = (hundredths: bigint): string =>
  `${hundredths / 100n}.${(hundredths % 100n).toString().padStart(2, '0')}%`;
