import { DomainError } from '#domain/shared/domain-error';
import type { DeadlineOpening, LedgerEntry } from '#domain/deadline/deadline';
import { extensionStep } from '#domain/deadline/course';
import type { Books, Reckoned } from '#domain/deadline/reckon';
import { reckon } from '#domain/deadline/reckon';
import { isHourClock, type RuleRow, type RuleSet } from '#domain/deadline/rule';
import { readInstant } from './instant-text.js';

/** One question as text, from the arguments or from a line of a CSV file. */
export interface Question {
  readonly ruleId: string;
  readonly from: string;
  readonly inCustody: boolean;
  readonly extend?: string | undefined;
  readonly extendBy?: string | undefined;
  readonly suspend: readonly string[];
  readonly period?: string | undefined;
  readonly registeredEnd?: string | undefined;
}

/** Bad input: one clear line, exit status 2. */
export class BadInput extends Error {}

function ruleFor(ruleId: string, rules: RuleSet): RuleRow {
  const row = Object.hasOwn(rules.rows, ruleId) ? rules.rows[ruleId] : undefined;
  if (row) return row;
  const suffixed = Object.keys(rules.rows).filter((id) => id.startsWith(`${ruleId}-`));
  if (suffixed.length > 0) throw new BadInput(`${ruleId} holds several figures: ${suffixed.join(', ')}`);
  throw new BadInput(`unknown rule "${ruleId}"; "heli deadline --list" prints all`);
}

function instantFrom(text: string, what: string, rule: RuleRow) {
  const read = readInstant(text);
  if (!read)
    throw new BadInput(
      `${what} "${text}" is no instant; write 2026-02-14T18:30+08:00 or, in Shanghai time, 2026-02-14 18:30`,
    );
  if (read.dayOnly && isHourClock(rule.unit))
    throw new BadInput(`${rule.ruleId} counts ${rule.unit}: ${what} "${text}" needs a time of day`);
  return read.at;
}

function wholeNumber(text: string | undefined, what: string): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (!/^\d{1,6}$/.test(text)) throw new BadInput(`${what} "${text}" is no whole number`);
  return Number(text);
}

function extensions(question: Question, rule: RuleRow, start: DeadlineOpening['startedAt']): LedgerEntry[] {
  const times = wholeNumber(question.extend, '--extend') ?? 0;
  const value = wholeNumber(question.extendBy, '--extend-by');
  return Array.from({ length: Math.min(times, 1000) }, (_, nth): LedgerEntry => {
    const { by } = extensionStep(rule, nth);
    return {
      kind: 'extended',
      times: 1,
      ...(value !== undefined && { value }),
      at: start,
      by,
      reason: `第${nth + 1}次延长`,
    };
  });
}

function suspensions(question: Question, rule: RuleRow): LedgerEntry[] {
  if (question.suspend.length > 0 && rule.suspension === 'never')
    throw new BadInput(`${rule.ruleId} is never suspended`);
  const found = question.suspend.map((text) => {
    const [from, to, more] = text.split('/');
    if (!from || !to || more !== undefined) throw new BadInput(`--suspend "${text}" is not FROM/TO`);
    const span = { from: instantFrom(from, '--suspend', rule), to: instantFrom(to, '--suspend', rule) };
    if (span.to <= span.from) throw new BadInput(`--suspend "${text}" ends before it begins`);
    return span;
  });
  found.sort((a, b) => (a.from < b.from ? -1 : 1));
  const overlap = found.find(({ from }, index) => index > 0 && from < found[index - 1]!.to);
  if (overlap) throw new BadInput(`the suspensions overlap at ${overlap.from}`);
  return found.map(({ from, to }): LedgerEntry => ({ kind: 'suspended', from, to, reason: '中止' }));
}

function openingFor(question: Question, rule: RuleRow): DeadlineOpening {
  const startedAt = instantFrom(question.from, '--from', rule);
  const setPeriod = wholeNumber(question.period, '--period');
  const ledger = [...extensions(question, rule, startedAt), ...suspensions(question, rule)];
  const registered = question.registeredEnd
    ? { registeredEnd: instantFrom(question.registeredEnd, '--registered-end', rule) }
    : {};
  const facts = {
    ...(question.inCustody && { inCustody: true }),
    ...(setPeriod !== undefined && { setPeriod }),
    ...registered,
    ledger,
  };
  return {
    deadlineId: rule.ruleId,
    ruleId: rule.ruleId,
    startEvent: rule.countedFrom,
    startedAt,
    ownerUnitId: '-',
    facts,
  };
}

/** Answers one question, or throws what is wrong with it. */
export function answer(question: Question, books: Books): Reckoned {
  const rule = ruleFor(question.ruleId, books.rules);
  if (rule.unit === 'times') throw new BadInput(`${rule.ruleId} is a number of times (${rule.value}), not a period`);
  if (question.from === '') throw new BadInput('--from INSTANT is missing');
  try {
    return reckon(openingFor(question, rule), books);
  } catch (refusal) {
    if (refusal instanceof DomainError) throw new BadInput(`${refusal.code}: ${refusal.message}`);
    throw refusal;
  }
}
