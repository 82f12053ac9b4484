import { present, shown } from '#desk/shown';
import { ruleWordsOf } from '#desk/deadlines/rule-words';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { shownOfficer, shownUnit } from '#domain/agency/shown-name';
import type { PublicationRow, SimulationRow } from '#persistence/calendar/publication.read-model';
import type { MoveProgress, MoveRow } from '#persistence/deadline-move/deadline-move.read-model';

export function publicationLineOf(row: PublicationRow, world: AgencyWorld): Record<string, unknown> {
  const { publicationId, year, scope, notice, unitId, status, loadedBy, loadedAt, publishedBy, publishedAt, reason } =
    row;
  const nameOf = (officerId: string | null): string | undefined =>
    officerId === null ? undefined : shownOfficer(world, officerId);
  return present({
    ...{ publicationId, year, scope, notice, status, loadedBy, loadedAt, publishedBy, publishedAt, reason },
    unitName: shownUnit(world.tree, unitId),
    loadedByName: nameOf(loadedBy),
    publishedByName: nameOf(publishedBy),
  });
}

export const simulationOf = ({ status, done, total, summary, lastError, noted }: SimulationRow): object => ({
  ...present({ status, done, total, summary, lastError }),
  ready: status === 'simulated' && noted,
});

export function moveLineOf(row: MoveRow, world: AgencyWorld): object {
  const { matterId, deadlineId, ruleId, kind, status, ownerUnitId, title, cause } = row;
  const { oldDueAt, newDueAt, oldDueDate, newDueDate } = row;
  return {
    ...ruleWordsOf(ruleId),
    ...{ matterId, deadlineId, kind, status, ownerUnitId, title, cause },
    ownerUnitName: shownUnit(world.tree, ownerUnitId),
    ...{ oldDueAt: shown(oldDueAt), newDueAt: shown(newDueAt) },
    ...present({ oldDueDate, newDueDate }),
  };
}

export const progressOf = ({ nextDueAt, ...counts }: MoveProgress): object => ({
  ...counts,
  ...present({ nextDueAt }),
});
