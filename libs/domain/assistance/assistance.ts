import type { Instant } from '#domain/shared/instant';

/**
 * 办案协作: one police unit helps another, unconditionally, promptly and free of charge.
 *
 * Basis: 程序规定 346–356, 公通字〔2020〕6号 (XJD-16…XJD-24). There is no act by which a request could be refused or put
 * under conditions; incomplete papers are asked for. A stop-payment never waits for any of this (XJD-04).
 */
export interface Assistance extends AssistanceFacts {
  readonly status: 'asked' | 'incomplete' | 'under-way' | 'caught' | 'answered' | 'withdrawn';
  readonly number: string;
  readonly papers: readonly Paper[];
  readonly missing: readonly string[];
  readonly result: readonly Paper[];
  /** How often the papers were put before the other unit: each time has a clock of its own. */
  readonly rounds: number;
  readonly caughtAt?: Instant;
}

export interface AssistanceFacts {
  readonly assistanceId: string;
  readonly caseId: string;
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly kind: AssistanceKind;
  readonly request: Paper;
  readonly superiorUnitIds: readonly string[];
  /** Sent in the same click as an electronic freeze, which waits for no answer to this letter. */
  readonly freeze?: AccompaniedFreeze;
}

export interface AccompaniedFreeze {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly accounts: number;
}

export const ASSISTANCE_KINDS = {
  identity: { name: '身份、年龄、前科协查', rule: 'XJD-18', needsPapers: false },
  'identity-remote': { name: '身份、年龄、前科协查（交通十分不便地区）', rule: 'XJD-18-remote', needsPapers: false },
  evidence: { name: '其他证据、资料协查', rule: 'XJD-19', needsPapers: false },
  /** Summons, arrest, seizure, a freeze at a counter in another county: never without papers (XJD-23). */
  'on-the-spot': { name: '异地传唤、拘捕、扣押、柜面冻结', rule: 'XJD-19', needsPapers: true },
  fugitive: { name: '抓获逃犯', rule: 'XJD-19', needsPapers: true },
  /** Opened by a freeze alone: the notice has reached the head office already (XJD-16, XJD-23; DESIGN). */
  'electronic-freeze': { name: '电子冻结协作（冻结不待答复）', rule: 'XJD-19', needsPapers: true },
} as const satisfies Readonly<Record<string, { name: string; rule: string; needsPapers: boolean }>>;

export type AssistanceKind = keyof typeof ASSISTANCE_KINDS;
export const ASSISTANCE_KIND_NAMES = Object.keys(ASSISTANCE_KINDS) as [AssistanceKind, ...AssistanceKind[]];
/** What an officer asks for by a letter of its own. */
export const ASKED_KIND_NAMES = ASSISTANCE_KIND_NAMES.filter((kind) => kind !== 'electronic-freeze') as [
  AssistanceKind,
  ...AssistanceKind[],
];

export interface Paper {
  readonly subjectId: string;
  readonly commitment: string;
  readonly sha256?: string;
}

export interface AssistanceAsked extends AssistanceFacts {
  readonly event: 'AssistanceAsked';
  readonly papers: readonly Paper[];
}
export interface PapersAsked {
  readonly event: 'AssistancePapersAsked';
  readonly missing: readonly string[];
}
export interface PapersCompleted {
  readonly event: 'AssistancePapersCompleted';
  readonly papers: readonly Paper[];
}
export interface TakenUp {
  readonly event: 'AssistanceTakenUp';
}
export interface FugitiveCaught {
  readonly event: 'AssistanceFugitiveCaught';
  readonly caughtAt: Instant;
}
export interface Answered {
  readonly event: 'AssistanceAnswered';
  readonly result: readonly Paper[];
}
export interface Withdrawn {
  readonly event: 'AssistanceWithdrawn';
  readonly reason: string;
}

export type AssistanceEvent =
  AssistanceAsked | PapersAsked | PapersCompleted | TakenUp | FugitiveCaught | Answered | Withdrawn;

export const hasEnded = ({ status }: Assistance): boolean => status === 'answered' || status === 'withdrawn';

/** As long as nothing has come of it. */
export const WITHDRAWABLE = ['asked', 'incomplete', 'under-way'] as const satisfies readonly Assistance['status'][];
export const mayBeWithdrawn = ({ status }: Assistance): boolean => (WITHDRAWABLE as readonly string[]).includes(status);

export const checkClockOf = (round: number): string => `XJD-17/${round}`;
export const papersClockOf = (round: number): string => `AST-01/${round}`;
export const workClockOf = ({ kind }: Pick<Assistance, 'kind'>): string => `${ASSISTANCE_KINDS[kind].rule}/work`;
export const QUESTION_CLOCK = 'XJD-21/question';
