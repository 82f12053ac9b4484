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
  'lost', // by the year of the report: what the return rate is counted from
  'recovered', // what of it was paid back; issued bulletins name it so
  'concluded', // by the year of the conclusion: what the recovery rate is counted from (E15)
  'reclaimed',
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
  lost: 'fen',
  recovered: 'fen',
  concluded: 'fen',
  reclaimed: 'fen',
};

/** 每道审批: what each kind of approval is called. */
export const APPROVAL_STEPS: Readonly<Record<string, string>> = {
  'area-delisting': '重点区域摘牌审批',
  bulletin: '通报审批',
  'case-acceptance': '受案审批',
  'case-complex': '延长立案审查期限审批',
  'case-filing': '立案审批',
  'case-no-filing': '不予立案审批',
  'case-withdrawal': '撤销案件审批',
  delisting: '挂牌督办摘牌审批',
  'double-inquiry': '双查移送审批',
  'freeze-order': '冻结审批',
  'freeze-release': '解除冻结审批',
  'freeze-renewal': '继续冻结审批',
  look: '查阅审批',
  punishment: '联合惩戒认定审批',
  reward: '举报奖励审批',
  'query-order': '查询审批',
  'recommendation-issue': '检察建议签发',
  referral: '移送审批',
  'restitution-plan': '返还审批',
  'restitution-recovery': '追回审批',
};

/** The joint-meeting office sees the numbers of all (SUP-01); everybody else those of the own branch of the hierarchy. */
export const seesAllNumbers = ({ kind }: Pick<Unit, 'kind'>): boolean => kind === 'joint-meeting-office';

/** 追赃挽损率 (SEED 004, E15): what police and procuratorate recovered of what was concluded. A custom of one district, no law. */
export const RECOVERY_RATE_MARK = 'SEED';

/**
 * 追赃挽损率 and 返还率 alike: a part of money, in hundredths of a percent, half rounded up. Undefined where there is no whole.
 *
 * The return rate may pass 100 %: more can be returned than was reported as lost at first.
 */
export function rateOf(part: Fen, whole: Fen): bigint | undefined {
  if (whole <= 0n) return undefined;
  return (part * 20_000n + whole) / (whole * 2n);
}

/** `116` as `1.16%`. */
export const percentOf = (hundredths: bigint): string =>
  `${hundredths / 100n}.${(hundredths % 100n).toString().padStart(2, '0')}%`;
