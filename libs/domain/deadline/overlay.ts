import { DomainError } from '#domain/shared/domain-error';
import { isConfigurable, isOfCriminalProcedure, type RuleRow, type RuleSet, type RungRow } from './rule.js';
import { ruleOf } from './rule-set.js';

/** 配置: another value of what the law leaves open, for one branch of the unit tree. */
export interface RuleChange {
  readonly ruleId: string;
  readonly value?: number;
  readonly rungs?: readonly RungRow[];
  /** Regional or agency calendars that the row listens to from now on. */
  readonly calendars?: readonly string[];
  readonly reason: string;
}

function refuse(kind: 'invalid' | 'forbidden', code: `DEADLINE.${string}`, message: string): never {
  throw new DomainError(kind, code, message);
}

function checkValue(row: RuleRow, value: number): void {
  if (!Number.isInteger(value) || value < 1)
    refuse('invalid', 'DEADLINE.BAD_VALUE', `${row.ruleId} needs a whole number above nought.`);
  const { least = 1, most = value } = row.settable ?? {};
  if (value < least || value > most)
    refuse('invalid', 'DEADLINE.PERIOD_OUT_OF_RANGE', `${row.ruleId} allows ${least} to ${most}.`);
}

function checkRungs(row: RuleRow, rungs: readonly RungRow[]): void {
  const ids = new Set(rungs.map(({ rungId }) => rungId));
  const wellNamed = rungs.every(({ rungId }) => /^[a-z0-9-]{1,32}$/.test(rungId));
  if (ids.size !== rungs.length || !wellNamed)
    refuse('invalid', 'DEADLINE.BAD_LADDER', `The rungs of ${row.ruleId} need different, plain names.`);
}

function checkCalendars(row: RuleRow, calendars: readonly string[]): void {
  if (calendars.length > 0 && isOfCriminalProcedure(row))
    refuse('forbidden', 'DEADLINE.CRIMINAL_PROCEDURE', `No regional or agency calendar moves ${row.ruleId}.`);
}

/** Ladders are configuration for every row; a value, and the calendars that move it, only where no law fixes it. */
function changed(row: RuleRow, { value, rungs, calendars, reason }: RuleChange): RuleRow {
  if (reason.trim() === '') refuse('invalid', 'DEADLINE.REASON_MISSING', 'A change of a rule needs a reason.');
  if ((value !== undefined || calendars !== undefined) && !isConfigurable(row)) {
    refuse(
      'forbidden',
      'DEADLINE.LEGAL_VALUE',
      `${row.ruleId} is fixed by law: it changes only by a released rule set.`,
    );
  }
  if (value !== undefined) checkValue(row, value);
  if (rungs !== undefined) checkRungs(row, rungs);
  if (calendars !== undefined) checkCalendars(row, calendars);
  return {
    ...row,
    ...(value !== undefined && { value }),
    ...(rungs !== undefined && { rungs }),
    ...(calendars !== undefined && { calendars }),
  };
}

function edited(rules: RuleSet, version: string, rows: readonly RuleRow[]): RuleSet {
  if (version.trim() === '' || version === rules.version)
    refuse('invalid', 'DEADLINE.VERSION_TAKEN', 'A changed rule set needs a version of its own.');
  return { ...rules, version, rows: { ...rules.rows, ...Object.fromEntries(rows.map((row) => [row.ruleId, row])) } };
}

/** The rule set of a branch. The released set stays as it is; the branch's has the version `<released>+<label>`. */
export function overlay(rules: RuleSet, changes: readonly RuleChange[], label: string): RuleSet {
  if (!/^[A-Za-z0-9._-]{1,64}$/.test(label))
    refuse('invalid', 'DEADLINE.BAD_VERSION', 'The label of an overlay is 1 to 64 of letters, digits, dot, dash.');
  return edited(
    rules,
    `${rules.version}+${label}`,
    changes.map((change) => changed(ruleOf(change.ruleId, rules), change)),
  );
}

/** 法定期限的变更: proposed by one legal officer, approved by another at the top of the hierarchy, with a reason. */
export interface Release {
  readonly version: string;
  readonly proposedBy: string;
  readonly approvedBy: string;
  readonly reason: string;
  readonly rows: readonly RuleRow[];
}

/** A new released set. The old one is not touched, and running deadlines move only by a transition rule. */
export function release(rules: RuleSet, { version, proposedBy, approvedBy, reason, rows }: Release): RuleSet {
  if (proposedBy === approvedBy)
    refuse(
      'forbidden',
      'DEADLINE.SAME_OFFICER',
      'A legal value is approved by another officer than the one who proposes it.',
    );
  if (reason.trim() === '') refuse('invalid', 'DEADLINE.REASON_MISSING', 'A change of a rule needs a reason.');
  for (const row of rows) {
    checkRungs(row, row.rungs);
    checkCalendars(row, row.calendars ?? []);
  }
  return edited(rules, version, rows);
}
