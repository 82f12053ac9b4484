import type { EvidenceCommands } from '#contracts/evidence/evidence.messages';
import { apply } from '#domain/evidence/apply';
import { registerEvidence, offerEvidence, receiveEvidence, withdrawOffer, endEvidence } from '#domain/evidence/decide';
import { type Evidence, type EvidenceEvent, hasEnded } from '#domain/evidence/evidence';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** One item of evidence, from its registration until its custody ends. */
export const evidenceWorkflow = matterWorkflow<Evidence, EvidenceEvent, EvidenceCommands>({
  apply,
  decisions: { registerEvidence, offerEvidence, receiveEvidence, withdrawOffer, endEvidence },
  ended: hasEnded,
});
