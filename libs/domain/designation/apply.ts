import type { Designation, DesignationEvent } from '#domain/designation/designation';
import type { Entry } from '#domain/shared/record';

/** Never refuses: a later, stricter rule must not undo what stands in the record. */
export function apply(known: Designation | undefined, entry: Entry<DesignationEvent>): Designation {
  const { happened, at, by, numbers } = entry;
  if (happened.event === 'DesignationOpened') {
    const { event: _, negotiates, ...facts } = happened;
    const status = negotiates ? 'negotiating' : 'contesting';
    return { ...facts, status, number: '', named: {}, contests: {}, copiedUnitIds: [] };
  }
  if (!known) throw new Error(`The record of a designation begins with ${happened.event}.`);
  switch (happened.event) {
    case 'DesignationUnitNamed': {
      const { unitId, namedUnitId, agreed } = happened;
      const named = { ...known.named, [unitId]: namedUnitId };
      return agreed ? { ...known, named, status: 'agreed', designatedUnitId: namedUnitId } : { ...known, named };
    }
    case 'DesignationEscalated':
      return { ...known, status: 'contesting' };
    case 'DesignationContested': {
      const { unitId, statement, isLast } = happened;
      const contest = { ...statement, at, officerId: by?.officerId ?? '' };
      return {
        ...known,
        contests: { ...known.contests, [unitId]: contest },
        status: isLast ? 'deciding' : known.status,
      };
    }
    case 'DesignationContestsDue':
      return { ...known, status: 'deciding' };
    case 'DesignationDecided': {
      const { unitId, grounds, copiedUnitIds } = happened;
      const number = numbers?.['designationNumber'] ?? '';
      return { ...known, status: 'decided', number, designatedUnitId: unitId, grounds, copiedUnitIds };
    }
  }
}
