import type { WireEntry } from '#contracts/matter/record';

type Versioned = WireEntry & { readonly version?: number };

/** How each version of an entry is read as the next one, from the first on. None yet: every entry ever written is of version 1. */
const UPCASTERS: readonly ((entry: WireEntry) => WireEntry)[] = [];

/** The version of the entries that are written today. An entry that names none is of the first. */
export const ENTRY_VERSION: number = UPCASTERS.length + 1;

export const stamped = (entry: WireEntry): WireEntry =>
  ENTRY_VERSION > 1 ? ({ ...entry, version: ENTRY_VERSION } as Versioned) : entry;

/** What stands in the record is never changed: an old entry is read as if it had been written today. */
export function upcast(entry: WireEntry): WireEntry {
  const { version = 1, ...old } = entry as Versioned;
  return UPCASTERS.slice(version - 1).reduce((read, next) => next(read), old as WireEntry);
}
