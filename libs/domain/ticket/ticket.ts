import type { Instant } from '#domain/shared/instant';

/**
 * 支持请求: one team asks another for what it alone can do, and gets an answer in time (SEED 001). An element of a case goes to
 * the team of the right branch of work (SEED 000), may be passed on, and comes back to who asked.
 */
export interface Ticket extends TicketFacts {
  readonly number: string;
  readonly status: 'asked' | 'under-way' | 'answered' | 'closed' | 'withdrawn';
  /** The team whose turn it is. */
  readonly teamUnitId: string;
  /** The officer of the team who answers for it. */
  readonly ownerId?: string;
  readonly answers: readonly Answer[];
  readonly passes: readonly Pass[];
  /** Each turn has a clock of its own. */
  readonly turns: number;
  readonly clockId: string;
}

export interface TicketFacts {
  readonly ticketId: string;
  readonly caseId?: string;
  readonly kind: TicketKind;
  readonly fromUnitId: string;
  readonly hours: number;
  readonly request: Paper;
  readonly superiorUnitIds: readonly string[];
}

/** What is asked for, and the branch of work that has it (SEED 000). */
export const TICKET_KINDS = {
  'funds-flow': { name: '资金流分析', branch: 'criminal-investigation' },
  'communication-flow': { name: '通讯流分析', branch: 'technical-reconnaissance' },
  'network-flow': { name: '网络流分析', branch: 'network-security' },
  'personnel-flow': { name: '人员流分析', branch: 'criminal-investigation' },
  'electronic-evidence': { name: '电子数据勘验', branch: 'network-security' },
  legal: { name: '法律、证据审核', branch: 'legal' },
  /** What the base level cannot do with an institution: the centre above can (SEED 003). */
  'centre-help': { name: '请上级中心协助', branch: undefined },
  other: { name: '其他支持', branch: undefined },
} as const;
export type TicketKind = keyof typeof TICKET_KINDS;
export const TICKET_KIND_NAMES = Object.keys(TICKET_KINDS) as [TicketKind, ...TicketKind[]];

export interface Paper {
  readonly subjectId: string;
  readonly commitment: string;
  readonly sha256?: string;
}
export interface Answer {
  readonly at: Instant;
  readonly unitId: string;
  readonly papers: readonly Paper[];
  /** Why who asked was not content. */
  readonly sentBack?: string;
}
export interface Pass {
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly reason: string;
}

export interface Asked extends TicketFacts {
  readonly event: 'TicketAsked';
  readonly toUnitId: string;
}
export interface TakenUp {
  readonly event: 'TicketTakenUp';
  readonly ownerId: string;
}
export interface PassedOn extends Pass {
  readonly event: 'TicketPassedOn';
}
export interface Answered {
  readonly event: 'TicketAnswered';
  readonly papers: readonly Paper[];
}
export interface SentBack {
  readonly event: 'TicketSentBack';
  readonly reason: string;
}
export interface Closed {
  readonly event: 'TicketClosed';
}
export interface Withdrawn {
  readonly event: 'TicketWithdrawn';
  readonly reason: string;
}

export type TicketEvent = Asked | TakenUp | PassedOn | Answered | SentBack | Closed | Withdrawn;

export const hasEnded = ({ status }: Ticket): boolean => status === 'closed' || status === 'withdrawn';
/** The team answers under TKT-01, who asked accepts the answer under TKT-02. */
export const turnClockOf = (turns: number, isAnswered: boolean): string =>
  `${isAnswered ? 'TKT-02' : 'TKT-01'}/${turns}`;
