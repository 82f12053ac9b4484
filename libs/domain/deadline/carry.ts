import { DomainError } from '#domain/shared/domain-error';
import type { DeadlineOpening } from './deadline.js';

/** The clocks of one matter. */
export interface MatterClocks {
  readonly matterId: string;
  readonly openings: readonly DeadlineOpening[];
}

function carried(opening: DeadlineOpening, matterId: string, taken: ReadonlySet<string>): DeadlineOpening {
  const carriedFrom = opening.carriedFrom ?? { matterId, deadlineId: opening.deadlineId };
  let deadlineId = opening.deadlineId;
  for (let round = 1; taken.has(deadlineId); round += 1) {
    deadlineId = `${opening.deadlineId}@${matterId}${round === 1 ? '' : `.${round}`}`;
  }
  return { ...opening, deadlineId, carriedFrom };
}

/** 并案: every clock of the other matter runs on in this one, with its start and its ledger; a taken id gets the matter's name. */
export function merge(into: MatterClocks, from: MatterClocks): MatterClocks {
  const taken = new Set(into.openings.map(({ deadlineId }) => deadlineId));
  const openings = [...into.openings];
  for (const opening of from.openings) {
    const moved = carried(opening, from.matterId, taken);
    taken.add(moved.deadlineId);
    openings.push(moved);
  }
  return { matterId: into.matterId, openings };
}

/** 分案: the named clocks run on in a new matter, the others stay. No clock is in both, none in neither. */
export function split(
  matter: MatterClocks,
  newMatterId: string,
  deadlineIds: readonly string[],
): { stays: MatterClocks; goes: MatterClocks } {
  const chosen = new Set(deadlineIds);
  const known = new Set(matter.openings.map(({ deadlineId }) => deadlineId));
  const unknown = deadlineIds.filter((id) => !known.has(id));
  if (unknown.length > 0)
    throw new DomainError('not-found', 'DEADLINE.UNKNOWN', `No such deadline: ${unknown.join(', ')}`);
  const goes = matter.openings.filter(({ deadlineId }) => chosen.has(deadlineId));
  return {
    stays: { ...matter, openings: matter.openings.filter(({ deadlineId }) => !chosen.has(deadlineId)) },
    goes: { matterId: newMatterId, openings: goes.map((opening) => carried(opening, matter.matterId, new Set())) },
  };
}

/** The name under which a clock was opened, wherever it runs now. */
export const originOf = (matterId: string, { deadlineId, carriedFrom }: DeadlineOpening): string =>
  carriedFrom === undefined ? `${matterId}/${deadlineId}` : `${carriedFrom.matterId}/${carriedFrom.deadlineId}`;
