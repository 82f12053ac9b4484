import { createHash } from 'node:crypto';

/** One for each matter and deadline: the same duty can never be escalated twice. */
export const escalationIdFor = (matterId: string, deadlineId: string): string =>
  createHash('sha256')
    .update(JSON.stringify(['escalation', matterId, deadlineId]))
    .digest('hex')
    .slice(0, 32);
