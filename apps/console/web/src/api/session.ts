import { useSyncExternalStore } from 'react';

export type Desk = 'police' | 'procuratorate' | 'court' | 'bank' | 'operator' | 'regulator' | 'supervisor';

export interface Session {
  readonly desk: Desk;
  readonly officerId: string;
  readonly name: string;
}

/** A value that pages watch and that changes outside of them. */
export class Watched<T> {
  private readonly watchers = new Set<() => void>();

  constructor(private value: T) {}

  get = (): T => this.value;

  set = (value: T): void => {
    if (Object.is(value, this.value)) return;
    this.value = value;
    for (const watcher of this.watchers) watcher();
  };

  watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  };
}

export const useWatched = <T>(watched: Watched<T>): T => useSyncExternalStore(watched.watch, watched.get);

const state = new Watched(false);

/** Whether the session has ended under an open page; what was typed stays where it is. */
export const signedOut = { announce: () => state.set(true), clear: () => state.set(false), state };

export async function findSession(): Promise<Session | undefined> {
  const response = await fetch('/auth/session', { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`The console answered ${response.status} when asked who is signed in.`);
  const { session } = (await response.json()) as { session?: Session };
  return session;
}

export function signIn(): void {
  const here = window.location.pathname + window.location.search;
  window.location.assign(`/auth/login?returnTo=${encodeURIComponent(here)}`);
}

export async function signOut(): Promise<void> {
  const response = await fetch('/auth/logout', { method: 'POST', headers: { 'x-heli-console': '1' } });
  const { location } = (await response.json().catch(() => ({}))) as { location?: string };
  window.location.assign(location ?? '/');
}
