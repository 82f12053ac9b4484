import type { DecideApproval } from '#domain/agency/approval';
import type { DiscardRows, DraftNextHop, HandOverCase, ListAccounts, NoteOrdered, OpenCase } from '#domain/case/decide';
import type { NoteProsecution, RequireFiling } from '#domain/case/chain-decisions';
import type { GradeCase } from '#domain/case/grade';
import type { MergeCase, SignMerge, SplitCase } from '#domain/case/merge';
import type { NoteNonProsecution, ProposeFiling } from '#domain/case/filing';
import type { EndFreezeTask, HandFreezeTask, NoteFrozen } from '#domain/case/freeze-task';

export const CASE_WORKFLOW = 'caseWorkflow';

export const caseMatterId = (caseId: string): string => `case/${caseId}`;
export const caseIdOf = (matterId: string): string => matterId.slice('case/'.length);

/** The commands of a case, by the name of their update. */
export interface CaseCommands {
  openCase: OpenCase;
  listAccounts: ListAccounts;
  draftNextHop: DraftNextHop;
  noteOrdered: NoteOrdered;
  discardRows: DiscardRows;
  handOverCase: HandOverCase;
  proposeFiling: ProposeFiling;
  decideApproval: DecideApproval;
  noteNonProsecution: NoteNonProsecution;
  handFreezeTask: HandFreezeTask;
  takeFreezeTask: object;
  endFreezeTask: EndFreezeTask;
  noteFrozen: NoteFrozen;
  mergeCase: MergeCase;
  signMerge: SignMerge;
  splitCase: SplitCase;
  gradeCase: GradeCase;
  requireFiling: RequireFiling;
  noteProsecution: NoteProsecution;
}
