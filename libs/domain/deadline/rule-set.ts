import { DomainError } from '#domain/shared/domain-error';
import { ADM } from './terms/adm.js';
import { ALT } from './terms/alt.js';
import { CON } from './terms/con.js';
import { WRK } from './terms/wrk.js';
import { CRD } from './terms/crd.js';
import { ESC } from './terms/esc.js';
import { FRZ } from './terms/frz.js';
import { INQ } from './terms/inq.js';
import { JCJ } from './terms/jcj.js';
import { OFFICE } from './terms/office.js';
import { LOK } from './terms/lok.js';
import { RST } from './terms/rst.js';
import { SUP } from './terms/sup.js';
import { TLK } from './terms/tlk.js';
import { TSK } from './terms/tsk.js';
import { XJD } from './terms/xjd.js';
import type { RuleRow, RuleSet } from './rule.js';

function byId(rows: readonly RuleRow[]): Readonly<Record<string, RuleRow>> {
  const found = Object.fromEntries(rows.map((row) => [row.ruleId, row]));
  if (Object.keys(found).length !== rows.length) throw new Error('Two rule rows bear the same id.');
  return found;
}

/** The first released set. It is never edited: a legal value changes by a new set under a new version. */
export const RULES_2026_1: RuleSet = {
  version: '2026-1',
  rows: byId([
    ...FRZ,
    ...RST,
    ...JCJ,
    ...XJD,
    ...CRD,
    ...ADM,
    ...SUP,
    ...ALT,
    ...CON,
    ...WRK,
    ...ESC,
    ...TLK,
    ...OFFICE,
    ...TSK,
    ...LOK,
    ...INQ,
  ]),
  switches: { rollWeekend: true, backdatingHours: 72 },
};

/** Every set that was ever released, so that an old deadline recomputes by its own. */
export const RELEASED: Readonly<Record<string, RuleSet>> = { [RULES_2026_1.version]: RULES_2026_1 };
export const RULES_IN_FORCE: RuleSet = RULES_2026_1;

export function ruleOf(ruleId: string, rules: RuleSet = RULES_IN_FORCE): RuleRow {
  const row = Object.hasOwn(rules.rows, ruleId) ? rules.rows[ruleId] : undefined;
  if (row === undefined)
    throw new DomainError('not-found', 'DEADLINE.UNKNOWN_RULE', `No rule row ${ruleId} in set ${rules.version}.`);
  return row;
}

/** A number of times (two stops, two returns): a limit, not a clock. */
export function timesAllowed(ruleId: string, rules: RuleSet = RULES_IN_FORCE): number {
  const row = ruleOf(ruleId, rules);
  if (row.unit !== 'times')
    throw new DomainError('invalid', 'DEADLINE.NOT_A_LIMIT', `${ruleId} is a clock, not a number of times.`);
  return row.value;
}
