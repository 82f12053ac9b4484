import type { RecommendationCommands } from '#contracts/recommendation/recommendation.messages';
import { apply } from '#domain/recommendation/apply';
import {
  amendRecommendation,
  answerFlowNotice,
  issueFlowNotice,
  orderCorrection,
  sendCopy,
} from '#domain/recommendation/aside';
import { close, recordVisit } from '#domain/recommendation/close';
import {
  abandonDraft,
  decideApproval,
  draft,
  proposeIssue,
  reviewLegality,
  reviseDraft,
} from '#domain/recommendation/draft';
import { askOpinion, giveOpinion } from '#domain/recommendation/opinion';
import type { RecommendationEvent } from '#domain/recommendation/events';
import { decideRung, due, urge } from '#domain/recommendation/ladder';
import { decideObjection, raiseObjection, reexamineObjection, withdraw } from '#domain/recommendation/objection';
import { hasEnded, type Recommendation } from '#domain/recommendation/recommendation';
import {
  answerMoreTime,
  decideReply,
  planMeasures,
  prepareReply,
  requestMoreTime,
  reviewPoints,
} from '#domain/recommendation/reply';
import { acknowledgeReceipt, fileWithHigher, proveService } from '#domain/recommendation/service';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** One paper of the procuratorate, from its draft until every point is adequate and every visit is made. */
export const recommendationWorkflow = matterWorkflow<Recommendation, RecommendationEvent, RecommendationCommands>({
  apply,
  decisions: {
    draftRecommendation: draft,
    reviseRecommendation: reviseDraft,
    reviewLegality,
    askOpinion,
    giveOpinion,
    proposeIssue,
    decideApproval,
    abandonRecommendation: abandonDraft,
    proveService,
    acknowledgeRecommendation: acknowledgeReceipt,
    fileWithHigher,
    planMeasures,
    requestMoreTime,
    answerMoreTime,
    prepareReply,
    replyToRecommendation: decideReply,
    reviewPoints,
    objectToRecommendation: raiseObjection,
    reexamineObjection,
    decideObjection,
    withdrawRecommendation: withdraw,
    urgeReply: urge,
    decideRung,
    closeRecommendation: close,
    recordVisit,
    sendCopy,
    orderCorrection,
    amendRecommendation,
    issueFlowNotice,
    answerFlowNotice,
  },
  ended: hasEnded,
  due,
});
