/** Every patch of a running workflow: its id, since when, and when it may be removed. None yet. */
export const PATCHES: readonly { readonly id: string; readonly since: string; readonly removeAfter: string }[] = [];
