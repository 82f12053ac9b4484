import { Client, Connection, defaultGrpcRetryOptions, makeGrpcRetryInterceptor } from '@temporalio/client';
import type { Config } from '#platform/config/config';

const LONGEST_PAUSE_MS = 1_000;

export interface TemporalPart {
  readonly client: Client;
  close(): Promise<void>;
}

/** Connects with the first call, so that a service starts while the engine is still coming. */
export function openTemporal({ address, namespace }: Config['temporal']): TemporalPart {
  const tries = new Tries();
  const connection = Connection.lazy({ address, interceptors: [makeGrpcRetryInterceptor(tries)] });
  const close = async (): Promise<void> => {
    await tries.end();
    await connection.close();
  };
  return { client: new Client({ connection, namespace }), close };
}

/** A try that starts on a closed connection throws out of a timer and ends the process: the last one is waited for. */
class Tries {
  private readonly usual = defaultGrpcRetryOptions();
  private nextAt = 0;
  private ended = false;

  readonly retryableDecider: typeof this.usual.retryableDecider = (attempt, status) =>
    !this.ended && this.usual.retryableDecider(attempt, status);

  readonly delayFunction: typeof this.usual.delayFunction = (attempt, status) => {
    const pause = Math.min(LONGEST_PAUSE_MS, this.usual.delayFunction(attempt, status));
    this.nextAt = Math.max(this.nextAt, Date.now() + pause);
    return pause;
  };

  async end(): Promise<void> {
    this.ended = true;
    const left = this.nextAt + 50 - Date.now();
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
  }
}

export const temporalAnswers = (client: Client): Promise<unknown> =>
  client.withDeadline(Date.now() + 2_000, () => client.workflowService.getSystemInfo({}));
