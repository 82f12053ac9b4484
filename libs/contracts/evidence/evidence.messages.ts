import type {
  RegisterEvidence,
  OfferEvidence,
  ReceiveEvidence,
  WithReason,
  EndEvidence,
} from '#domain/evidence/decide';

export const EVIDENCE_WORKFLOW = 'evidenceWorkflow';

export const evidenceMatterId = (evidenceId: string): string => `evidence/${evidenceId}`;
export const evidenceIdOf = (matterId: string): string => matterId.slice('evidence/'.length);

/** The commands, by the name of their update. */
export interface EvidenceCommands {
  registerEvidence: RegisterEvidence;
  offerEvidence: OfferEvidence;
  receiveEvidence: ReceiveEvidence;
  withdrawOffer: WithReason;
  endEvidence: EndEvidence;
}
