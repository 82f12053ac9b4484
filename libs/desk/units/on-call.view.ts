import {
  faultsOf,
  inForce,
  ON_CALL_ROLES,
  ON_CALL_RULES,
  onCallAt,
  type OnCallEntry,
  type OnCallFault,
} from '#domain/agency/on-call';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { mustKeepOnCall } from '#domain/agency/unit';
import { shanghaiTime } from '#domain/deadline/explain';
import { ruleOf } from '#domain/deadline/rule-set';
import { type Instant, isBefore } from '#domain/shared/instant';
import type { FaultOut, OnCallOut, ReportOut } from '#desk/units/units.dto';
import type { OnCallReport, Snapshot } from '#persistence/agency/agency.module';

/** What a fault says to the unit and to its supervisor: what is wrong and what to do. */
function faultText(fault: OnCallFault): string {
  switch (fault.kind) {
    case 'empty':
      return '现在无人值班，A、B 角均空缺，请立即登记。';
    case 'nobody':
      return `现在 ${fault.role} 角空缺，请立即补登。`;
    case 'one-for-both':
      return '现在 A、B 角为同一人，请另行安排一人。';
    case 'stale':
      return fault.verifiedAt === undefined
        ? '值班表从未确认，请核对后确认。'
        : `值班表自 ${shanghaiTime(fault.verifiedAt)} 后未再确认，已超过 ${ON_CALL_RULES.confirmed.value} 天（系统设定），请核对后确认。`;
    case 'gap':
      return `${shanghaiTime(fault.from)}起${fault.to === undefined ? '' : `至 ${shanghaiTime(fault.to)}`} ${fault.role} 角无人值班，请提前安排。`;
  }
}

export const shownFault = (fault: OnCallFault): FaultOut => ({ ...fault, text: faultText(fault) });

/** FRZ-26: whether the last change was reported in time, with the mark that the figure carries. */
export const shownReport = (report: OnCallReport): ReportOut => ({
  ...report,
  late: isBefore(report.reportBy, report.reportedAt),
  mark: ruleOf('FRZ-26').mark,
});

/** The register of a unit as a desk sees it; nothing for a unit that neither has one nor must have one. */
export function shownOnCall(
  { world, onCallVersions, reports }: Snapshot,
  unitId: string,
  at: Instant,
): OnCallOut | undefined {
  const kept = world.registerOf(unitId);
  if (!kept && !mustKeepOnCall(world.tree.get(unitId))) return undefined;
  const register = kept ?? { unitId, entries: [] };
  const held = inForce(register, world.officer, at);
  const report = reports.get(unitId);
  return {
    unitId,
    version: onCallVersions.get(unitId) ?? 0,
    ...(register.verifiedAt && { verifiedAt: register.verifiedAt }),
    now: ON_CALL_ROLES.flatMap((role) => onCallAt(held, role, at) ?? []).map((entry) => shownEntry(entry, world)),
    entries: register.entries.map((entry) => shownEntry(entry, world)),
    faults: faultsOf(held, at).map(shownFault),
    ...(report && { report: shownReport(report) }),
  };
}

function shownEntry(entry: OnCallEntry, world: AgencyWorld): OnCallOut['entries'][number] {
  const officer = entry.officerId === undefined ? undefined : world.officer(entry.officerId);
  const { phone, mail } = { ...officer, ...entry };
  return { ...entry, ...(officer && { officerName: officer.name }), ...(phone && { phone }), ...(mail && { mail }) };
}
