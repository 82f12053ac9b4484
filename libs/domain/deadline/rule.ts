import type { DeadlineClass, RuleStatus, RungAddressee } from './deadline.js';

export type PeriodUnit = 'minutes' | 'hours' | 'days' | 'working-days' | 'months' | 'years';
/** `times` is a number of times (two stops, two returns): it limits acts and is no clock. */
export type RuleUnit = PeriodUnit | 'times';

/**
 * What becomes of a last day that is a 节假日 (CNT-04).
 *
 * `next-working-day`: it rolls, unless somebody is in custody (CNT-05). `none`: it stays. `protective`: it stays, the
 * earlier reading of the month counts, and an end that the bank registered wins (CNT-13).
 */
export type RollRule = 'next-working-day' | 'none' | 'protective';

/** One lengthening, in order: the first time, the second … Without a value the person who grants it states the length. */
export interface ExtensionStep {
  readonly value?: number;
  readonly unit: PeriodUnit;
  /** Who may grant it, in Chinese for screens. */
  readonly by: string;
}

export interface ExtensionRule {
  readonly steps: readonly ExtensionStep[];
  /** The last step may be granted again and again: a freeze is renewed without limit (FRZ-12). */
  readonly unlimited?: true;
}

export type Offset =
  | { readonly share: number }
  | { readonly before: number; readonly unit: 'minutes' | 'hours' | 'days' | 'working-days' }
  | { readonly after: number; readonly unit: 'minutes' | 'hours' | 'days' | 'working-days' };

export interface RungRow {
  readonly rungId: string;
  readonly at: Offset;
  readonly to: readonly RungAddressee[];
}

/** The day by which a renewal or a request for lengthening must be made. */
export type Renewal = { readonly workingDaysBefore: number } | { readonly daysBefore: number };

/** The length may be set by a person, in the unit of the row, where the law or the configuration leaves it open. */
export interface SettablePeriod {
  readonly least?: number;
  readonly most?: number;
  /** The row has no figure of its own: the paper states it. */
  readonly required?: true;
}

/** One figure of the rule book. Data: it is stored, compared, overlaid and shown. */
export interface RuleRow {
  readonly ruleId: string;
  /** The row of the rule book; the rule id adds a suffix where that row holds several figures. */
  readonly bookId: string;
  /** What is to be done, short, in Chinese for screens. */
  readonly duty: string;
  /** The law by its Chinese name and article. */
  readonly law: string;
  readonly value: number;
  readonly unit: RuleUnit;
  readonly countedFrom: string;
  readonly class: DeadlineClass;
  readonly roll: RollRule;
  /** Somebody is in custody by the nature of the rule, so the end never rolls. */
  readonly custody?: 'always';
  readonly extension?: ExtensionRule;
  /** What happens on expiry, in Chinese for screens. */
  readonly onExpiry: string;
  readonly suspension: 'allowed' | 'never';
  /** The rules by which this clock starts afresh (刑诉法 160, 172, 175, 208); no other rule may restart it. */
  readonly restartedBy?: readonly string[];
  readonly renewal?: Renewal;
  readonly settable?: SettablePeriod;
  /** Regional or agency calendars that this row listens to. Never a period of criminal procedure. */
  readonly calendars?: readonly string[];
  readonly rungs: readonly RungRow[];
  readonly source: string;
  readonly status: RuleStatus;
  /** The mark in the words of the rule book. */
  readonly mark: string;
}

export interface Switches {
  /** CNT-12: whether an ordinary weekend is a 节假日 for the roll. */
  readonly rollWeekend: boolean;
  /** How far back a suspension may be dated. */
  readonly backdatingHours: number;
}

/** A released set of rules. Plain data under a version, never edited. */
export interface RuleSet {
  readonly version: string;
  readonly rows: Readonly<Record<string, RuleRow>>;
  readonly switches: Switches;
}

/** 刑事诉讼期间: no region and no agency moves it. */
export const isOfCriminalProcedure = ({ bookId, law }: RuleRow): boolean =>
  /^(CRD|XJD)-/.test(bookId) || /刑事诉讼|刑事案件程序/.test(law);

export const isClock = (row: RuleRow): boolean => row.unit !== 'times';
/** In what a person says how much is left. */
export const COUNTS = ['hours', 'days', 'working-days'] as const;
export type Counts = (typeof COUNTS)[number];
export const countsOf = ({ unit }: RuleRow): Counts =>
  isHourClock(unit) ? 'hours' : unit === 'working-days' ? unit : 'days';

export const isHourClock = (unit: RuleUnit): boolean => unit === 'minutes' || unit === 'hours';

const LEGAL: readonly RuleStatus[] = ['CONFIRMED', 'PARTLY'];

/** Values that the law fixes change only by a new released set; all others are configuration and show their mark. */
export const isConfigurable = (row: RuleRow): boolean => row.class === 'SLA' || !LEGAL.includes(row.status);
