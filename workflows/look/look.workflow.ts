import type { LookCommands } from '#contracts/look/look.messages';
import { apply } from '#domain/look/apply';
import { decideApproval, due, endLook, takeLook } from '#domain/look/decide';
import { hasEnded, type Look, type LookEvent } from '#domain/look/look';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** One look of an office into a matter, until it is closed or its day is over. */
export const lookWorkflow = matterWorkflow<Look, LookEvent, LookCommands>({
  apply,
  decisions: { takeLook, decideApproval, endLook },
  ended: hasEnded,
  due,
});
