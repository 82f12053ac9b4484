import { setTimeout as pause } from 'node:timers/promises';
import type { Child } from '../../tools/stack/child.js';
import { type Answer, type Asking, type Caller, freshKey } from './api.js';

/** As the desk does: the same request under the same key, until its outcome is known. A refusal is an outcome. */
export async function answerOf(
  desk: Caller,
  path: string,
  { method = 'POST', ...asking }: Asking & { readonly method?: string },
): Promise<Answer> {
  for (;;) {
    const answer = await desk.ask(method, path, asking).catch(() => undefined);
    if (answer && answer.status < 500 && answer.status !== 429 && answer.status !== 408) return answer;
    await pause(100);
  }
}

const isRefusal = ({ status }: Answer<unknown>): boolean => status >= 400 && status < 500 && status !== 429;

/** Asks until the outcome is known. A refusal is never the answer to a death. */
export async function insistOn<T>(
  what: string,
  send: () => Promise<Answer<T>>,
  isKnown: (body: T) => boolean = () => true,
): Promise<T> {
  for (;;) {
    const answer = await send().catch(() => undefined);
    if (answer && answer.status < 300 && isKnown(answer.body)) return answer.body;
    if (answer && isRefusal(answer)) throw new Error(`${what}: ${answer.status} ${answer.text}`);
    await pause(100);
  }
}

/** As the desk does: the same request under the same key. */
export function insist<T>(
  desk: Caller,
  path: string,
  body: object,
  isKnown: (body: T) => boolean = () => true,
): Promise<T> {
  const key = freshKey();
  return insistOn(`POST ${path}`, () => desk.ask<T>('POST', path, { body, key }), isKnown);
}

/** What was killed may find its port, or a memory of its dead self, still taken: as `npm run up` does, we try again. */
export async function startAgain(child: Child): Promise<void> {
  for (let left = 4; ; left -= 1) {
    try {
      return await child.start();
    } catch (error) {
      if (left === 0) throw error;
      await pause(500);
    }
  }
}
