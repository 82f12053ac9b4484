import type { ApprovalAsked } from '#domain/agency/approval.types';
import type { Instant } from '#domain/shared/instant';

/**
 * 一案双查 (CRD-29, SEED 001): beside the crime, each filed case asks whether an institution broke its duties, and where the
 * personal data of the victim came from (反电诈法 29(2)).
 *
 * What is found, with its evidence, goes by a person's decision to the authority that punishes (SUP-03…05), to the
 * procuratorate for a recommendation, or through the joint-meeting office to the supervision commission (SUP-13).
 */
export interface DoubleInquiry {
  readonly caseId: string;
  readonly unitId: string;
  readonly superiorUnitIds: readonly string[];
  readonly lines: Readonly<Record<Line, LineState>>;
  readonly findings: readonly Finding[];
  readonly consequences: readonly Consequence[];
}

export const LINES = ['institution', 'source'] as const;
export type Line = (typeof LINES)[number];

export interface LineState {
  /** A finding after the conclusion opens the line again, under a clock of its own. */
  readonly round: number;
  readonly conclusion?: { readonly outcome: Outcome; readonly reason: Paper; readonly at: Instant };
}

export const OUTCOMES = ['found', 'none', 'unknown'] as const;
/** A breach or a source was found; there is none; it cannot be told. */
export type Outcome = (typeof OUTCOMES)[number];

export const FINDING_KINDS = {
  'bank-duty': { name: '银行、支付机构未履行反诈义务', line: 'institution', law: '《反电信网络诈骗法》第40条' },
  'operator-duty': { name: '电信业务经营者未履行反诈义务', line: 'institution', law: '《反电信网络诈骗法》第39条' },
  'internet-duty': {
    name: '互联网服务提供者未履行反诈义务',
    line: 'institution',
    law: '《反电信网络诈骗法》第41条、第43条',
  },
  leak: { name: '单位泄露个人信息', line: 'source', law: '《反电信网络诈骗法》第29条' },
  sale: { name: '个人信息被出售、非法提供', line: 'source', law: '《反电信网络诈骗法》第29条' },
  theft: { name: '个人信息被窃取、非法获取', line: 'source', law: '《反电信网络诈骗法》第29条' },
  'own-disclosure': { name: '受害人自行泄露', line: 'source', law: '《反电信网络诈骗法》第29条' },
} as const satisfies Readonly<Record<string, { name: string; line: Line; law: string }>>;
export type FindingKind = keyof typeof FINDING_KINDS;
export const FINDING_KIND_NAMES = Object.keys(FINDING_KINDS) as [FindingKind, ...FindingKind[]];

export interface Paper {
  readonly subjectId: string;
  readonly commitment: string;
  readonly sha256?: string;
}

export interface FindingFacts {
  readonly kind: FindingKind;
  /** Which institution; it must be known where a breach is said. */
  readonly institutionUnitId?: string;
  readonly text: Paper;
  readonly papers: readonly Paper[];
}

export interface Finding extends FindingFacts {
  readonly findingNo: number;
  readonly at: Instant;
}

export const ROADS = ['penalty', 'recommendation', 'discipline'] as const;
/** To the authority that punishes, to the procuratorate, to the joint-meeting office for the supervision commission. */
export type Road = (typeof ROADS)[number];

export interface ConsequenceFacts {
  readonly findingNo: number;
  readonly road: Road;
  readonly addresseeUnitId: string;
  readonly documentWord: string;
  readonly reason: Paper;
}

export interface Consequence extends ConsequenceFacts {
  readonly consequenceNo: number;
  readonly fromUnitId: string;
  readonly approval: ApprovalAsked;
  readonly status: 'asked' | 'refused' | 'sent' | 'answered';
  readonly number: string;
  readonly sentAt?: Instant;
  readonly answer?: {
    readonly outcome: AnswerOutcome;
    readonly text: Paper;
    readonly recommendationId?: string;
    readonly at: Instant;
  };
}

export const ANSWER_OUTCOMES = ['taken', 'declined'] as const;
/** Punished, recommended, delivered – or not, with its reasons. */
export type AnswerOutcome = (typeof ANSWER_OUTCOMES)[number];

export type DoubleInquiryEvent =
  | {
      readonly event: 'InquiryOpened';
      readonly caseId: string;
      readonly unitId: string;
      readonly superiorUnitIds: readonly string[];
    }
  | (FindingFacts & { readonly event: 'InquiryFindingNoted'; readonly findingNo: number; readonly reopens: boolean })
  | {
      readonly event: 'InquiryLineConcluded';
      readonly line: Line;
      readonly outcome: Outcome;
      readonly reason: Paper;
    }
  | (ConsequenceFacts & {
      readonly event: 'InquiryConsequenceAsked';
      readonly consequenceNo: number;
      readonly fromUnitId: string;
      readonly approval: ApprovalAsked;
    })
  | { readonly event: 'InquiryConsequenceRefused'; readonly consequenceNo: number; readonly reason: string }
  | { readonly event: 'InquiryConsequenceSent'; readonly consequenceNo: number; readonly road: Road }
  | {
      readonly event: 'InquiryConsequenceAnswered';
      readonly consequenceNo: number;
      readonly outcome: AnswerOutcome;
      readonly text: Paper;
      readonly recommendationId?: string;
    };

export const lineClockOf = (line: Line, round: number): string => `CRD-29-${line}/${round}`;
const ANSWER_RULES: Readonly<Record<Road, string>> = {
  penalty: 'INQ-01',
  recommendation: 'INQ-02',
  discipline: 'INQ-03',
};
export const answerClockOf = ({ road, consequenceNo }: Pick<Consequence, 'road' | 'consequenceNo'>): string =>
  `${ANSWER_RULES[road]}/${consequenceNo}`;

export type InquiryStatus = 'inquiring' | 'waiting' | 'ended';

const isOpen = ({ status }: Consequence): boolean => status === 'asked' || status === 'sent';

export function statusOf({ lines, consequences }: DoubleInquiry): InquiryStatus {
  if (LINES.some((line) => !lines[line].conclusion)) return 'inquiring';
  return consequences.some(isOpen) ? 'waiting' : 'ended';
}

export const hasEnded = (inquiry: DoubleInquiry): boolean => statusOf(inquiry) === 'ended';
