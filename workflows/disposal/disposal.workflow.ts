import type { DisposalCommands } from '#contracts/disposal/disposal.messages';
import { apply } from '#domain/disposal/apply';
import {
  callClaimants,
  decideClaim,
  decideForfeiture,
  publishClaimNotice,
  receiveClaim,
} from '#domain/disposal/claims';
import {
  decideMissing,
  due,
  enterDisposal,
  noteAppeal,
  noteSecondInstance,
  reportMissing,
} from '#domain/disposal/decide';
import { type Disposal, hasEnded } from '#domain/disposal/disposal';
import type { DisposalEvent } from '#domain/disposal/events';
import { orderExecution, reportExecution } from '#domain/disposal/execute';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** The property of one judgment, ruling or early return, until every thing has found its end. */
export const disposalWorkflow = matterWorkflow<Disposal, DisposalEvent, DisposalCommands>({
  apply,
  decisions: {
    enterDisposal,
    noteAppeal,
    noteSecondInstance,
    reportMissing,
    decideMissing,
    callClaimants,
    publishClaimNotice,
    receiveClaim,
    decideClaim,
    decideForfeiture,
    orderExecution,
    reportExecution,
  },
  ended: hasEnded,
  due,
});
