import { useSyncExternalStore } from 'react';

const query = window.matchMedia('(max-width: 720px)');

function watch(watcher: () => void): () => void {
  query.addEventListener('change', watcher);
  return () => query.removeEventListener('change', watcher);
}

/** A phone, or a window as narrow as one. */
export const useNarrow = (): boolean => useSyncExternalStore(watch, () => query.matches);
