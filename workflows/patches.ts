/** What had ended before a command was received is recorded before it. */
export const DUE_FIRST = 'due-first';

/** Every patch of a running workflow: its id, since when, and when it may be removed. */
export const PATCHES: readonly { readonly id: string; readonly since: string; readonly removeAfter: string }[] = [
  { id: DUE_FIRST, since: '2026-11-30', removeAfter: '2027-06-01' },
];
