import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** What every line of the log about one request or one job carries. */
export interface RequestContext {
  readonly requestId: string;
  readonly process?: string;
  commandId?: string;
}

const storage = new AsyncLocalStorage<RequestContext>();

export const inContext = <T>(context: RequestContext, work: () => T): T => storage.run(context, work);
export const context = (): RequestContext | undefined => storage.getStore();
export const requestIdOf = (): string | undefined => storage.getStore()?.requestId;

export function noteCommand(commandId: string): void {
  const current = storage.getStore();
  if (current) current.commandId = commandId;
}

const GIVEN_ID = /^[A-Za-z0-9._-]{8,64}$/;

/** A caller's own id is kept where it is a plain word, so that two logs can be laid side by side. */
export const requestIdFor = (given: unknown): string =>
  typeof given === 'string' && GIVEN_ID.test(given) ? given : randomUUID();
