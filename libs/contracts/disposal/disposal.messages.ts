import type {
  CallClaimants,
  DecideClaim,
  DecideForfeiture,
  PublishClaimNotice,
  ReceiveClaim,
} from '#domain/disposal/claims';
import type { DecideMissing, EnterDisposal, NoteSecondInstance, ReportMissing } from '#domain/disposal/decide';
import type { OrderExecution, ReportExecution } from '#domain/disposal/execute';

export const DISPOSAL_WORKFLOW = 'disposalWorkflow';

export const disposalMatterId = (disposalId: string): string => `disposal/${disposalId}`;
export const disposalIdOf = (matterId: string): string => matterId.slice('disposal/'.length);

/** The commands of a disposal of property, by the name of their update. */
export interface DisposalCommands {
  enterDisposal: EnterDisposal;
  noteAppeal: { readonly by: 'party' | 'procuratorate' };
  noteSecondInstance: NoteSecondInstance;
  reportMissing: ReportMissing;
  decideMissing: DecideMissing;
  callClaimants: CallClaimants;
  publishClaimNotice: PublishClaimNotice;
  receiveClaim: ReceiveClaim;
  decideClaim: DecideClaim;
  decideForfeiture: DecideForfeiture;
  orderExecution: OrderExecution;
  reportExecution: ReportExecution;
}
