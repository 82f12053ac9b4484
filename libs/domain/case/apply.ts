import {
  type Case,
  type CaseEvent,
  type CaseOpened,
  type Draft,
  type Filing,
  type FilingDecided,
  filingOf,
  type FilingRequired,
  mootBeside,
  type NonProsecutionNoted,
  type ProsecutionNoted,
} from '#domain/case/case';
import { manifestOf } from '#domain/case/merge';
import { signedBy } from '#domain/shared/measures-manifest';
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
    case 'FreezeTaskHanded': {
      const { toUnitId, centreUnitId, moves } = happened;
      const count = (known.freezeTask?.count ?? 0) + 1;
      return {
        ...known,
        ...(moves && { handlerUnitId: toUnitId, centreUnitId }),
        freezeTask: { toUnitId, status: 'handed', count },
      };
    }
    case 'FreezeTaskTaken':
    case 'FreezeTaskEnded': {
      const status = happened.event === 'FreezeTaskTaken' ? ('taken' as const) : ('ended' as const);
      return known.freezeTask ? { ...known, freezeTask: { ...known.freezeTask, status } } : known;
    }
    case 'CaseMerged': {
      const merging = manifestOf(known, happened.measures, entry);
      const mergedInto = happened.intoCaseId;
      return { ...known, mergedInto, merges: (known.merges ?? 0) + 1, ...(merging && { merging }) };
    }
    case 'CaseMeasuresSigned': {
      const { at, by } = entry;
      const received = { at, digest: happened.digest, ...(by && { by }) };
      return known.merging ? { ...known, merging: signedBy(known.merging, 'to', received) } : known;
    }
    case 'CaseSplit': {
      const { mergedInto: _, merging: __, ...alone } = known;
      return alone;
    }
    case 'RowsDiscarded':
      return { ...known, drafts: without(known.drafts, happened.rowIds) };
    case 'FilingAsked': {
      const { event: _, ...asked } = happened;
      const filing = filingOf(known);
      return { ...known, filing: { ...filing, asked: { ...filing.asked, [asked.approval.approvalId]: asked } } };
    }
    case 'FilingDecided':
      return decided(known, happened, entry);
    case 'FilingDenied':
      return { ...known, filing: settled(filingOf(known), happened.approval.approvalId) };
    case 'CaseGraded': {
      const { level, batch } = happened;
      return { ...known, grade: { level, ...(batch !== undefined && { batch }) } };
    }
    default:
      return told(known, happened);
  }
}

/** What a chain of the procedure, or its paper, says of the case. */
function told(known: Case, happened: FilingRequired | NonProsecutionNoted | ProsecutionNoted): Case {
  const { prosecution: _, ...goesOn } = known;
  switch (happened.event) {
    case 'FilingRequired': {
      const { event: __, ...required } = happened;
      const filing = filingOf(known);
      return { ...known, filing: { ...filing, required: [...(filing.required ?? []), required] } };
    }
    case 'NonProsecutionNoted': {
      const { event: __, ...paper } = happened;
      return { ...known, prosecution: { ...paper, decision: 'not-prosecuted' } };
    }
    case 'ProsecutionNoted': {
      const { event: __, ...prosecution } = happened;
      return prosecution.decision === 'taken-up' ? goesOn : { ...known, prosecution };
    }
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

function decided(known: Case, happened: FilingDecided, entry: Entry<CaseEvent>): Case {
  const { step, approval } = happened;
  const before = filingOf(known);
  const gone = [approval, ...mootBeside(before, step, approval.approvalId)].map(({ approvalId }) => approvalId);
  return {
    ...(step === 'withdrawal' ? withoutWork(known) : known),
    filing: filed(settled(before, ...gone), happened, entry),
  };
}

const withoutWork = ({ freezeTask, ...known }: Case): Case => ({
  ...known,
  drafts: {},
  ...(freezeTask && { freezeTask: { ...freezeTask, status: 'ended' } }),
});

const settled = (filing: Filing, ...approvalIds: readonly string[]): Filing => ({
  ...filing,
  asked: Object.fromEntries(Object.entries(filing.asked).filter(([id]) => !approvalIds.includes(id))),
});

function filed(filing: Filing, { step }: FilingDecided, { at, numbers, deadlines = [] }: Entry<CaseEvent>): Filing {
  const number = numbers?.['filingNumber'] ?? '';
  const clock = deadlines.map(({ deadlineId }) => deadlineId).find((id) => id.startsWith('XJD-02'));
  const { clock: _, ...unclocked } = filing;
  switch (step) {
    case 'acceptance':
      return { ...filing, status: 'accepted', acceptedAt: at, ...(clock && { clock }) };
    case 'complex':
      return { ...filing, ...(clock && { clock }) };
    case 'filing': {
      const { required: _, ...filedNow } = unclocked;
      return { ...filedNow, status: 'filed', number };
    }
    case 'no-filing':
      return { ...unclocked, status: 'not-filed', number };
    case 'withdrawal':
      return { ...unclocked, status: 'withdrawn', number };
  }
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
