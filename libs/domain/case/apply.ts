import type { Case, CaseEvent, CaseOpened, Draft } from '#domain/case/case';
import type { Entry } from '#domain/shared/record';

/** Never refuses: a later, stricter rule must not undo what stands in the record. */
export function apply(known: Case | undefined, entry: Entry<CaseEvent>): Case {
  const { happened } = entry;
  if (happened.event === 'CaseOpened') return opened(happened, entry);
  if (!known) throw new Error(`The record of a case begins with ${happened.event}.`);
  switch (happened.event) {
    case 'AccountsListed':
      return { ...known, listedRows: known.listedRows + happened.rowIds.length };
    case 'NextHopDrafted': {
      const { draftId, orderId, hop, rowIds } = happened;
      return {
        ...known,
        listedRows: known.listedRows + rowIds.length,
        drafts: { ...known.drafts, [draftId]: { draftId, orderId, hop, rowIds } },
      };
    }
    case 'RowsOrdered':
      return { ...known, drafts: without(known.drafts, [...happened.rowIds, ...happened.alreadyOrderedRowIds]) };
    case 'CaseHandedOver':
      return { ...known, handlerUnitId: happened.toUnitId, centreUnitId: happened.centreUnitId };
    case 'RowsDiscarded':
      return { ...known, drafts: without(known.drafts, happened.rowIds) };
  }
}

function opened({ caseId, handlerUnitId, centreUnitId, reportedAt }: CaseOpened, { numbers }: Entry): Case {
  return {
    caseId,
    caseNumber: numbers?.['caseNumber'] ?? '',
    handlerUnitId,
    centreUnitId,
    reportedAt,
    listedRows: 0,
    drafts: {},
  };
}

/** A draft is done when the last of its rows is ordered or discarded. */
export function without(drafts: Case['drafts'], rowIds: readonly string[]): Record<string, Draft> {
  const gone = new Set(rowIds);
  const left = Object.values(drafts).map((draft) => ({
    ...draft,
    rowIds: draft.rowIds.filter((rowId) => !gone.has(rowId)),
  }));
  return Object.fromEntries(left.filter((draft) => draft.rowIds.length > 0).map((draft) => [draft.draftId, draft]));
}
