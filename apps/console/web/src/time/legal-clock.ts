import { useSyncExternalStore } from 'react';
import { Watched } from '../api/session';

interface Anchor {
  readonly legal: number;
  readonly wall: number;
  readonly factor: number;
}

let anchor: Anchor = { legal: Date.now(), wall: Date.now(), factor: 1 };
let ticking: ReturnType<typeof setInterval> | undefined;
const tick = new Watched(Date.now());

/** Sets legal time as an API told it; between two tellings the page reckons on. */
export function setLegalTime(legal: string, factor = 1): void {
  anchor = { legal: Date.parse(legal), wall: Date.now(), factor };
  tick.set(legalNow());
}

export const legalNow = (): number => anchor.legal + (Date.now() - anchor.wall) * anchor.factor;

/** More than a minute away from the wall, or faster: shown to everybody. */
export const isMoved = (): boolean => anchor.factor !== 1 || Math.abs(legalNow() - Date.now()) > 60_000;
export const legalFactor = (): number => anchor.factor;

/** The clock of the page begins to tick for the first who looks at it. */
function watch(watcher: () => void): () => void {
  ticking ??= setInterval(() => tick.set(legalNow()), 1_000);
  return tick.watch(watcher);
}

/** Legal time, a new one each second. */
export const useLegalNow = (): number => useSyncExternalStore(watch, tick.get);

/** Legal time to the half minute: for lists, which need not be drawn each second. */
export const useLegalMinute = (): number => useSyncExternalStore(watch, () => Math.floor(tick.get() / 30_000) * 30_000);
