import type { DecideApproval } from '#domain/agency/approval';
import type { AmendRecommendation, AnswerFlowNotice, OrderCorrection, SendCopy } from '#domain/recommendation/aside';
import type { CloseRecommendation, RecordVisit } from '#domain/recommendation/close';
import type { DraftRecommendation, ProposeIssue, ReviewLegality, ReviseDraft } from '#domain/recommendation/draft';
import type { DecideRung } from '#domain/recommendation/ladder';
import type { DecideObjection, ReexamineObjection } from '#domain/recommendation/objection';
import type { PaperFile, PreparedReply, Text } from '#domain/recommendation/recommendation';
import type { AnswerMoreTime, DecideReply, ReviewPoints } from '#domain/recommendation/reply';
import type { ProveService } from '#domain/recommendation/service';
import type { Instant } from '#domain/shared/instant';

export const RECOMMENDATION_WORKFLOW = 'recommendationWorkflow';

export const recommendationMatterId = (recommendationId: string): string => `recommendation/${recommendationId}`;
export const recommendationIdOf = (matterId: string): string => matterId.slice('recommendation/'.length);

/** The commands of a recommendation, by the name of their update. */
export interface RecommendationCommands {
  draftRecommendation: DraftRecommendation;
  reviseRecommendation: ReviseDraft;
  reviewLegality: ReviewLegality;
  askOpinion: object;
  giveOpinion: Text;
  proposeIssue: ProposeIssue;
  decideApproval: DecideApproval;
  abandonRecommendation: Text;
  proveService: ProveService;
  acknowledgeRecommendation: object;
  fileWithHigher: { readonly paper?: PaperFile };
  planMeasures: Text;
  requestMoreTime: Text & { readonly until: Instant };
  answerMoreTime: AnswerMoreTime;
  prepareReply: PreparedReply;
  replyToRecommendation: DecideReply;
  reviewPoints: ReviewPoints;
  objectToRecommendation: Text;
  reexamineObjection: ReexamineObjection;
  decideObjection: DecideObjection;
  withdrawRecommendation: Text;
  urgeReply: Text;
  decideRung: DecideRung;
  closeRecommendation: CloseRecommendation;
  recordVisit: RecordVisit;
  sendCopy: SendCopy;
  orderCorrection: OrderCorrection;
  amendRecommendation: AmendRecommendation;
  issueFlowNotice: Text;
  answerFlowNotice: AnswerFlowNotice;
}
