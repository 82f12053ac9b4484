import type { Instant } from '#domain/shared/instant';
import type { RuleStatus } from './deadline.js';
import type { PeriodUnit, RollRule } from './rule.js';

/**
 * Why a date is what it is, step by step, as data: it is stored, it is shown in Chinese, and it recomputes.
 *
 * Days are `YYYY-MM-DD` in Shanghai. A span runs from its first day to the day before `to`.
 */
export type DerivationStep =
  | {
      readonly step: 'rule';
      readonly ruleId: string;
      readonly ruleSetVersion: string;
      readonly duty: string;
      readonly law: string;
      readonly value: number;
      readonly unit: PeriodUnit;
      readonly roll: RollRule;
      readonly status: RuleStatus;
      readonly setBy?: 'person';
    }
  | { readonly step: 'calendar'; readonly version: string }
  | {
      readonly step: 'closed';
      readonly startedAt: Instant;
      readonly closedAt: Instant;
      readonly byRule: string;
      readonly reason: string;
      readonly extensions: number;
      readonly suspensions: number;
    }
  /** `day` is the first day, which is not counted (CNT-02); an hour clock has none. */
  | { readonly step: 'start'; readonly event: string; readonly at: Instant; readonly day?: string }
  | {
      readonly step: 'extension';
      readonly value: number;
      readonly unit: PeriodUnit;
      readonly by: string;
      readonly at: Instant;
      readonly reason: string;
    }
  /** `days` are the legal days that it takes out; an hour clock stands still to the millisecond. */
  | {
      readonly step: 'suspension';
      readonly from: Instant;
      readonly to?: Instant;
      readonly reason: string;
      readonly days?: { readonly from: string; readonly to: string };
    }
  | { readonly step: 'skipped'; readonly day: string; readonly name: string; readonly notice?: string }
  /** A weekend day that counts because it is made up (CNT-11). */
  | { readonly step: 'made-up'; readonly day: string; readonly name: string; readonly notice: string }
  /** The last day by the figures alone, before any roll. */
  | { readonly step: 'last-day'; readonly day: string }
  | { readonly step: 'roll'; readonly from: string; readonly to: string }
  | {
      readonly step: 'no-roll';
      readonly day: string;
      readonly name: string;
      readonly why: 'custody' | 'protective' | 'rule' | 'ordinary-weekend';
    }
  | { readonly step: 'registered-end'; readonly at: Instant }
  | { readonly step: 'renewal'; readonly by: string }
  | { readonly step: 'provisional'; readonly years: readonly number[] }
  | { readonly step: 'due'; readonly at: Instant; readonly day?: string };

export type Derivation = readonly DerivationStep[];
