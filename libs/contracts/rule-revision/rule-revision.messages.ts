import type { ApproveRevision, EndRevision, NoteSimulation, ProposeRevision } from '#domain/rule-revision/decide';

export const RULE_REVISION_WORKFLOW = 'ruleRevisionWorkflow';

export const ruleRevisionMatterId = (revisionId: string): string => `rule-revision/${revisionId}`;
export const revisionIdOf = (matterId: string): string => matterId.slice('rule-revision/'.length);

/** The commands of a revision, by the name of their update. */
export interface RuleRevisionCommands {
  proposeRevision: ProposeRevision;
  simulateRevision: object;
  noteSimulation: NoteSimulation;
  approveRevision: ApproveRevision;
  refuseRevision: EndRevision;
  withdrawRevision: EndRevision;
}
