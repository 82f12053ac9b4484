import type { EntityManager } from 'typeorm';
import type { PathOf } from '#domain/agency/permission';
import { type CalendarRows, type LegalCalendar, legalCalendar } from '#domain/calendar/calendar';
import { overlay, type RuleChange } from '#domain/deadline/overlay';
import type { Books } from '#domain/deadline/reckon';
import type { RuleRow, RuleSet } from '#domain/deadline/rule';
import { RELEASED, RULES_IN_FORCE } from '#domain/deadline/rule-set';
import { DomainError } from '#domain/shared/domain-error';
import { readCalendar } from '#persistence/calendar/calendar.rows';

export interface ReleasedRow {
  readonly version: string;
  readonly base: string;
  readonly rows: readonly RuleRow[];
}

export interface OverlayRow {
  readonly label: string;
  readonly unitId: string;
  readonly changes: readonly RuleChange[];
}

/** Rules and calendar as they stand at one version of the books: released sets, overlays of branches, published days. */
export class Shelf {
  private readonly sets: Map<string, RuleSet>;
  private readonly overlaysOf: ReadonlyMap<string, readonly OverlayRow[]>;
  readonly calendar: LegalCalendar;
  /** The released set in force, without any branch's own values. */
  readonly released: RuleSet;

  constructor(
    readonly version: number,
    readonly calendarRows: CalendarRows,
    private readonly releases: readonly ReleasedRow[],
    private readonly overlays: readonly OverlayRow[],
  ) {
    this.calendar = legalCalendar(calendarRows);
    this.sets = new Map(Object.entries(RELEASED));
    this.released = releases.reduce((_, row) => this.release(row), RULES_IN_FORCE);
    this.overlaysOf = Map.groupBy(overlays, ({ unitId }) => unitId);
  }

  static async read(manager: EntityManager, version: number): Promise<Shelf> {
    const calendar = await readCalendar(manager);
    const released: ReleasedRow[] = await manager.query('select version, base, rows from rule_sets order by seq');
    const overlays: OverlayRow[] = await manager.query(
      'select label, unit_id as "unitId", changes from rule_overlays order by seq',
    );
    return new Shelf(version, calendar, released, overlays);
  }

  /** The books as they will be; these stay as they are. */
  with({ release, overlay: laid }: { readonly release?: ReleasedRow; readonly overlay?: OverlayRow }): Shelf {
    const releases = release ? [...this.releases, release] : this.releases;
    const overlays = laid ? [...this.overlays, laid] : this.overlays;
    return new Shelf(this.version + 1, this.calendarRows, releases, overlays);
  }

  /** For a clock that begins: the branch of its owner counts, the nearest unit above it last. */
  of(ownerUnitId: string, pathOf: PathOf): Books {
    return { rules: this.rulesOf(ownerUnitId, pathOf), calendar: this.calendar };
  }

  /** For a clock that runs: the rules by which it began. */
  kept(ruleSetVersion: string): Books {
    return { rules: this.set(ruleSetVersion), calendar: this.calendar };
  }

  rulesOf(unitId: string, pathOf: PathOf): RuleSet {
    const above = this.overlaysOf.size === 0 ? [] : (pathOf(unitId) ?? '').split('/').filter(Boolean);
    const labels = above.flatMap((unit) => this.overlaysOf.get(unit)?.at(-1)?.label ?? []);
    return this.set([this.released.version, ...labels].join('+'));
  }

  set(version: string): RuleSet {
    const known = this.sets.get(version);
    if (known) return known;
    const at = version.lastIndexOf('+');
    const row = this.overlays.find(({ label }) => label === version.slice(at + 1));
    if (at < 0 || !row) throw new Error(`Nobody has released the rule set ${version}.`);
    const made = overlaid(this.set(version.slice(0, at)), this.changesUpTo(row), row.label);
    this.sets.set(version, made);
    return made;
  }

  /** A branch's newer overlay stands upon its older ones. */
  private changesUpTo({ unitId, label }: OverlayRow): RuleChange[] {
    const own = this.overlaysOf.get(unitId) ?? [];
    const byRule = new Map<string, RuleChange>();
    for (const { changes } of own.slice(0, own.findIndex((one) => one.label === label) + 1)) {
      for (const change of changes) byRule.set(change.ruleId, { ...byRule.get(change.ruleId), ...change });
    }
    return [...byRule.values()];
  }

  private release({ version, base, rows }: ReleasedRow): RuleSet {
    const before = this.set(base);
    const changed = Object.fromEntries(rows.map((row) => [row.ruleId, row]));
    const set = { ...before, version, rows: { ...before.rows, ...changed } };
    this.sets.set(version, set);
    return set;
  }
}

/** A value that a newer law has fixed no longer gives way to a branch's own: such a change rests. */
function overlaid(rules: RuleSet, changes: readonly RuleChange[], label: string): RuleSet {
  const fitting = changes.filter((change) => {
    try {
      return Boolean(overlay(rules, [change], label));
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  });
  return overlay(rules, fitting, label);
}
