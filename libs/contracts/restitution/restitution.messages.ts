import type { DecideApproval } from '#domain/agency/approval.types';
import type { SubmitReport } from '#domain/restitution/matter/approve';
import type {
  AskCompletion,
  CompletePapers,
  IssueBankNotices,
  NoticeNamed,
  PresentNotice,
} from '#domain/restitution/matter/bank';
import type {
  ChangePayoutAccount,
  ClaimNamed,
  HandOverPapers,
  ReceiveApplication,
  RejectApplication,
} from '#domain/restitution/matter/claim';
import type { NameUnit, ReportDispute } from '#domain/restitution/matter/dispute';
import type { LeaveToJudgment } from '#domain/restitution/matter/judgment-road';
import type { DecideObjection, RaiseObjection } from '#domain/restitution/matter/objection';
import type { OpenRestitution, TellVictims } from '#domain/restitution/matter/open';
import type { ConfirmPayouts, PreparePayouts } from '#domain/restitution/matter/payout';
import type { ProposePlan, PublishNotice, RecordTrace } from '#domain/restitution/matter/plan';
import type { NoteRecovered, ProposeRecovery } from '#domain/restitution/matter/recovery';
import type { DecideRemedy, RaiseRemedy } from '#domain/restitution/matter/remedy';
import type { LeadSenders, NoteSender } from '#domain/restitution/matter/sender';

export const RESTITUTION_WORKFLOW = 'restitutionWorkflow';

export const restitutionMatterId = (restitutionId: string): string => `restitution/${restitutionId}`;
export const restitutionIdOf = (matterId: string): string => matterId.slice('restitution/'.length);

/** The commands of a restitution, by the name of their update. */
export interface RestitutionCommands {
  openRestitution: OpenRestitution;
  tellVictims: TellVictims;
  receiveApplication: ReceiveApplication;
  handOverPapers: HandOverPapers;
  completeApplication: ClaimNamed;
  rejectApplication: RejectApplication;
  changePayoutAccount: ChangePayoutAccount;
  recordTrace: RecordTrace;
  proposePlan: ProposePlan;
  publishNotice: PublishNotice;
  raiseObjection: RaiseObjection;
  decideObjection: DecideObjection;
  submitReport: SubmitReport;
  decideApproval: DecideApproval;
  reportDispute: ReportDispute;
  nameUnit: NameUnit;
  leaveToJudgment: LeaveToJudgment;
  proposeRecovery: ProposeRecovery;
  noteRecovered: NoteRecovered;
  raiseRemedy: RaiseRemedy;
  decideRemedy: DecideRemedy;
  issueBankNotices: IssueBankNotices;
  presentNotice: PresentNotice;
  askCompletion: AskCompletion;
  completePapers: CompletePapers;
  acceptNotice: NoticeNamed;
  noteSender: NoteSender;
  leadSenders: LeadSenders;
  preparePayouts: PreparePayouts;
  confirmPayouts: ConfirmPayouts;
}

/** What a freeze order is told of money that has gone back from one of its items: a partial release at the same time. */
export interface NoteReturned {
  readonly payoutId: string;
  readonly itemNo: number;
  readonly amountFen: bigint;
}
