import type { CaseCommands } from '#contracts/case/case.messages';
import { apply } from '#domain/case/apply';
import type { Case, CaseEvent } from '#domain/case/case';
import { discardRows, draftNextHop, handOverCase, listAccounts, noteOrdered, openCase } from '#domain/case/decide';
import { noteProsecution, requireFiling } from '#domain/case/chain-decisions';
import { gradeCase } from '#domain/case/grade';
import { mergeCase, signMerge, splitCase } from '#domain/case/merge';
import { decideApproval, noteNonProsecution, proposeFiling } from '#domain/case/filing';
import { endFreezeTask, handFreezeTask, noteFrozen, takeFreezeTask } from '#domain/case/freeze-task';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** One case, from the report on. It stays open: what concludes it belongs to the procedure between the agencies. */
export const caseWorkflow = matterWorkflow<Case, CaseEvent, CaseCommands>({
  apply,
  decisions: {
    openCase,
    listAccounts,
    draftNextHop,
    noteOrdered,
    discardRows,
    handOverCase,
    proposeFiling,
    decideApproval,
    noteNonProsecution,
    handFreezeTask,
    takeFreezeTask,
    endFreezeTask,
    noteFrozen,
    mergeCase,
    signMerge,
    splitCase,
    gradeCase,
    requireFiling,
    noteProsecution,
  },
  ended: () => false,
});
