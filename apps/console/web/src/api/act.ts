import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { isUnanswered } from './refusal';
import { Watched } from './session';

/** How many acts wait for an answer and are being sent again. */
export const resending = new Watched(0);

const PAUSES_MS = [1_000, 2_000, 3_000, 5_000];
const MOST_TRIES = 40;
const PATIENCE_MS = 1_500;

export interface Act<Input, Output> {
  /** Sends it. The second click while it runs gives the same promise; undefined where it was refused. */
  readonly send: (input: Input) => Promise<Output | undefined>;
  readonly pending: boolean;
  readonly error: unknown;
  readonly reset: () => void;
}

interface Attempt<Output> {
  readonly key: string;
  readonly body: string;
  running: Promise<Output> | undefined;
}

/**
 * A write that is done once: its key stays until an answer came, and an unknown outcome is sent again by itself.
 *
 * A refusal is an answer, so what is sent after it has been mended gets a new key.
 */
export function useAct<Input, Output>(run: (input: Input, key: string) => Promise<Output>): Act<Input, Output> {
  const client = useQueryClient();
  const attempt = useRef<Attempt<Output> | undefined>(undefined);
  const [state, setState] = useState<{ pending: boolean; error: unknown }>({ pending: false, error: undefined });
  const latest = useRef(run);
  latest.current = run;

  const send = useCallback(
    async (input: Input): Promise<Output | undefined> => {
      const body = bodyText(input);
      if (attempt.current?.body !== body) attempt.current = { key: crypto.randomUUID(), body, running: undefined };
      const current = attempt.current;
      setState({ pending: true, error: undefined });
      try {
        current.running ??= persist(() => latest.current(input, current.key));
        const output = await current.running;
        attempt.current = undefined;
        setState({ pending: false, error: undefined });
        // What the act changed is shown at once where it can be; an API that is slow to read keeps nobody from what was done.
        await Promise.race([client.invalidateQueries(), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
        return output;
      } catch (error) {
        current.running = undefined;
        if (!isUnanswered(error)) attempt.current = undefined;
        setState({ pending: false, error });
        return undefined;
      }
    },
    [client],
  );
  const reset = useCallback(() => setState((before) => ({ ...before, error: undefined })), []);
  return { send, ...state, reset };
}

/** Files are told apart by what the browser knows of them. */
function bodyText(input: unknown): string {
  return JSON.stringify(input, (_, value: unknown) =>
    value instanceof File ? [value.name, value.size, value.lastModified] : value,
  );
}

async function persist<Output>(ask: () => Promise<Output>): Promise<Output> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (!isUnanswered(error) || tries >= MOST_TRIES) throw error;
      await announced(PAUSES_MS[Math.min(tries, PAUSES_MS.length - 1)] ?? 5_000);
    }
  }
}

async function announced(pause: number): Promise<void> {
  resending.set(resending.get() + 1);
  await new Promise((resolve) => setTimeout(resolve, pause));
  resending.set(resending.get() - 1);
}
