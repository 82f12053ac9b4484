import type { QueryClient } from '@tanstack/react-query';
import { Watched } from './session';

export type Connection = 'connecting' | 'open' | 'lost';
export const connection = new Watched<Connection>('connecting');

/** A burst of acts becomes one look; a single act is seen at once. */
const GATHER_MS = 150;
const REST_MS = 800;
const COME_BACK_MS = 2_000;
const GRACE_MS = 1_500;

/** Events carry ids alone: what is on the screen is asked for again, and nothing else. */
export function listen(client: QueryClient): () => void {
  let source: EventSource | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let grace: ReturnType<typeof setTimeout> | undefined;
  const refresh = gathered(
    () => void client.invalidateQueries({ predicate: (query) => query.meta?.['still'] !== true }),
  );

  const open = (): void => {
    source = new EventSource('/api/events');
    source.onopen = () => {
      clearTimeout(grace);
      grace = undefined;
      // What happened while nobody listened is not told again on a new line.
      if (connection.get() !== 'open') refresh();
      connection.set('open');
    };
    source.addEventListener('act', refresh);
    source.addEventListener('reset', refresh);
    source.onerror = () => {
      grace ??= setTimeout(() => connection.set('lost'), GRACE_MS);
      if (source?.readyState !== EventSource.CLOSED) return;
      clearTimeout(again);
      again = setTimeout(open, COME_BACK_MS);
    };
  };
  open();
  return () => {
    clearTimeout(again);
    clearTimeout(grace);
    source?.close();
  };
}

function gathered(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  return () => {
    if (timer !== undefined) return;
    const wait = Math.max(GATHER_MS, last + REST_MS - Date.now());
    timer = setTimeout(() => {
      timer = undefined;
      last = Date.now();
      work();
    }, wait);
  };
}
