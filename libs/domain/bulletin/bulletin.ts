import type { Agency } from '#domain/agency/actor';
import type { ApprovalAsked } from '#domain/agency/approval.types';
import type { Ranked } from '#domain/bulletin/ranking';
import type { Instant } from '#domain/shared/instant';

/**
 * 通报 (SUP-11, SUP-14): what an office tells of a month, who stands last, and whom it summons for it (末位约谈).
 *
 * The figures are read from the record once, at an instant that the bulletin names, and stand in its act: what the units
 * were told can be recomputed for ever. One bulletin leads to the next month's.
 */
export interface Bulletin extends BulletinFacts {
  readonly status: BulletinStatus;
  readonly draft?: BulletinDraft;
  readonly approval?: ApprovalAsked;
  readonly word?: string;
  readonly refusals: readonly { readonly reason: string; readonly at: Instant }[];
  readonly number?: string;
  readonly issuedAt?: Instant;
  /** Every unit at the bottom is decided upon by a person. */
  readonly bottom: readonly BottomUnit[];
}

export type BulletinStatus =
  | 'due'
  | 'drafted' // the figures stand; the text may still be changed
  | 'asked' // waits for the approval
  | 'issued' // the units at the bottom are not all decided upon
  | 'answering' // they are, and a proposed veto waits for its answer
  | 'closed'
  | 'withdrawn';

export interface BulletinFacts {
  readonly bulletinId: string;
  readonly officeUnitId: string;
  /** `2026-11`. */
  readonly month: string;
  /** From when the month of SUP-11 counts: the last bulletin, or the day on which the first was begun. */
  readonly since: Instant;
}

export interface BulletinDraft {
  /** When the record was read. */
  readonly asOf: Instant;
  readonly figures: readonly FrozenFigure[];
  readonly ranking: readonly Ranked[];
  /** Whom it ranks, from how many duties on, and how many of each it names as last: a person's choice, and told. */
  readonly agencies: readonly Agency[];
  readonly least: number;
  readonly last: number;
  readonly recipientUnitIds: readonly string[];
  /** 讲评: lies outside the record. */
  readonly remarks: Paper;
}

/** One number of the bulletin: of all units together. */
export interface FrozenFigure {
  readonly figure: string;
  readonly result: string;
  readonly step: string;
  readonly count: number;
  readonly sum: string;
  readonly median?: number;
  readonly p90?: number;
}

export interface BottomUnit {
  readonly unitId: string;
  readonly decided?: 'summoned' | 'spared';
  readonly reason?: string;
  readonly talkId?: string;
  /** What the office asked others to do about it. */
  readonly referrals?: readonly BottomReferral[];
}

export const BOTTOM_MEASURES = ['discipline', 'veto'] as const;
/** 问责线索移送 (SUP-13) to the discipline inspection; 一票否决 (SUP-14) proposed to who assesses. */
export type BottomMeasure = (typeof BOTTOM_MEASURES)[number];

export interface BottomReferral {
  /** Counted over the whole bulletin. */
  readonly referralNo: number;
  readonly measure: BottomMeasure;
  readonly addressee: string;
  /** Where the organ has a desk here. */
  readonly addresseeUnitId?: string;
  readonly reason: string;
  readonly number: string;
  readonly at: Instant;
  /** A veto that was proposed before there was a clock for it needs none. */
  readonly needsAnswer?: true;
  readonly answer?: VetoAnswered;
}

export interface VetoAnswered {
  readonly adopted: boolean;
  readonly reason?: string;
  readonly reference?: string;
  readonly at: Instant;
}

export interface Paper {
  readonly subjectId: string;
  readonly commitment: string;
}

export type BulletinEvent =
  | (BulletinFacts & { readonly event: 'BulletinOpened' })
  | (BulletinDraft & { readonly event: 'BulletinDrafted' })
  | { readonly event: 'BulletinApprovalAsked'; readonly approval: ApprovalAsked; readonly word: string }
  | { readonly event: 'BulletinRefused'; readonly reason: string }
  | {
      readonly event: 'BulletinIssued';
      readonly bottomUnitIds: readonly string[];
      readonly next: NextBulletin;
    }
  | {
      readonly event: 'BottomUnitDecided';
      readonly unitId: string;
      readonly summon: boolean;
      readonly reason: string;
      readonly talkId: string;
    }
  | {
      readonly event: 'BottomUnitReferred';
      readonly referralNo: number;
      readonly unitId: string;
      readonly measure: BottomMeasure;
      readonly addressee: string;
      readonly addresseeUnitId?: string;
      readonly reason: string;
      readonly needsAnswer?: true;
    }
  | ({ readonly event: 'VetoAnswered'; readonly referralNo: number; readonly unitId: string } & Omit<
      VetoAnswered,
      'at'
    >)
  | { readonly event: 'BulletinWithdrawn'; readonly reason: string; readonly next: NextBulletin };

export interface NextBulletin {
  readonly bulletinId: string;
  readonly month: string;
}

export const hasEnded = ({ status }: Bulletin): boolean => status === 'closed' || status === 'withdrawn';

export const BULLETIN_CLOCK = 'SUP-11-month';
export const talkClockOf = (unitId: string): string => `BUL-01/${unitId}`;
export const vetoClockOf = (unitId: string): string => `BUL-02/${unitId}`;

export const vetoWaits = ({ needsAnswer, answer }: BottomReferral): boolean => needsAnswer === true && !answer;

/** What an issued bulletin still waits for. */
export function stageOf(bottom: readonly BottomUnit[]): BulletinStatus {
  if (bottom.some(({ decided }) => !decided)) return 'issued';
  return bottom.some(({ referrals = [] }) => referrals.some(vetoWaits)) ? 'answering' : 'closed';
}

/** An office tells once of each month. */
export const bulletinIdFor = (officeUnitId: string, month: string): string => `${officeUnitId}-${month}`;

export function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
