import type { RestitutionCommands } from '#contracts/restitution/restitution.messages';
import { apply } from '#domain/restitution/matter/apply';
import { decideApproval, submitReport } from '#domain/restitution/matter/approve';
import {
  acceptNotice,
  askCompletion,
  completePapers,
  issueBankNotices,
  presentNotice,
} from '#domain/restitution/matter/bank';
import {
  changePayoutAccount,
  completeApplication,
  handOverPapers,
  receiveApplication,
  rejectApplication,
} from '#domain/restitution/matter/claim';
import { nameUnit, reportDispute } from '#domain/restitution/matter/dispute';
import { due } from '#domain/restitution/matter/due';
import type { RestitutionEvent } from '#domain/restitution/matter/events';
import { leaveToJudgment } from '#domain/restitution/matter/judgment-road';
import { decideObjection, raiseObjection } from '#domain/restitution/matter/objection';
import { openRestitution, tellVictims } from '#domain/restitution/matter/open';
import { confirmPayouts, preparePayouts } from '#domain/restitution/matter/payout';
import { proposePlan, publishNotice, recordTrace } from '#domain/restitution/matter/plan';
import { noteRecovered, proposeRecovery } from '#domain/restitution/matter/recovery';
import { decideRemedy, raiseRemedy } from '#domain/restitution/matter/remedy';
import { hasEnded, type Restitution } from '#domain/restitution/matter/restitution';
import { leadSenders, noteSender } from '#domain/restitution/matter/sender';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** One return of frozen money, from telling the victims until every bank has sent its receipts. */
export const restitutionWorkflow = matterWorkflow<Restitution, RestitutionEvent, RestitutionCommands>({
  apply,
  decisions: {
    openRestitution,
    tellVictims,
    receiveApplication,
    handOverPapers,
    completeApplication,
    rejectApplication,
    changePayoutAccount,
    recordTrace,
    proposePlan,
    publishNotice,
    raiseObjection,
    decideObjection,
    submitReport,
    decideApproval,
    reportDispute,
    nameUnit,
    leaveToJudgment,
    proposeRecovery,
    noteRecovered,
    raiseRemedy,
    decideRemedy,
    issueBankNotices,
    presentNotice,
    askCompletion,
    completePapers,
    acceptNotice,
    preparePayouts,
    confirmPayouts,
    noteSender,
    leadSenders,
  },
  ended: hasEnded,
  due,
});
