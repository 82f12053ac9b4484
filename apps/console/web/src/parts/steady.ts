import { useCallback, useEffect, useRef, useState } from 'react';

export interface Steady<Row> {
  readonly rows: readonly Row[];
  /** Rows that arrived while the list was held still. */
  readonly fresh: number;
  readonly isGone: (row: Row) => boolean;
  readonly hold: () => void;
  readonly release: () => void;
}

/** A pointer that has lain still for so long aims at nothing. */
const AT_REST_MS = 6_000;

/**
 * A list that changes by itself and never moves under the pointer.
 *
 * While it is held, known rows keep their places with new contents, rows that went stay and are marked, new rows wait.
 */
export function useSteady<Row>(incoming: readonly Row[], keyOf: (row: Row) => string): Steady<Row> {
  const [held, setHeld] = useState(false);
  const shown = useRef<readonly Row[]>(incoming);
  const current = new Map(incoming.map((row) => [keyOf(row), row]));
  const known = new Set(shown.current.map(keyOf));
  const rows = held && shown.current.length > 0 ? shown.current.map((row) => current.get(keyOf(row)) ?? row) : incoming;
  shown.current = rows;
  const resting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const release = useCallback(() => {
    clearTimeout(resting.current);
    setHeld(false);
  }, []);
  const hold = useCallback(() => {
    clearTimeout(resting.current);
    resting.current = setTimeout(release, AT_REST_MS);
    setHeld(true);
  }, [release]);
  useEffect(() => release, [release]);
  const fresh = held ? incoming.filter((row) => !known.has(keyOf(row))).length : 0;
  return { rows, fresh, isGone: (row) => !current.has(keyOf(row)), hold, release };
}
