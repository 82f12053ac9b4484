import type { RuleRevisionCommands } from '#contracts/rule-revision/rule-revision.messages';
import { apply } from '#domain/rule-revision/apply';
import {
  approveRevision,
  noteSimulation,
  proposeRevision,
  refuseRevision,
  simulateRevision,
  withdrawRevision,
} from '#domain/rule-revision/decide';
import { hasEnded, type RuleRevision, type RuleRevisionEvent } from '#domain/rule-revision/rule-revision';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** One revision of periods, from the proposal until it is released, refused or withdrawn. */
export const ruleRevisionWorkflow = matterWorkflow<RuleRevision, RuleRevisionEvent, RuleRevisionCommands>({
  apply,
  decisions: {
    proposeRevision,
    simulateRevision,
    noteSimulation,
    approveRevision,
    refuseRevision,
    withdrawRevision,
  },
  ended: hasEnded,
});
