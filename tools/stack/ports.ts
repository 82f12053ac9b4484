import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

export const LOOPBACK = '127.0.0.1';

const SPARE = { from: 21_000, to: 32_000 };
/** Jest's workers ask at the same time, seconds before what they start takes its ports: each has ports of its own. */
const SLICES = 8;
const OWN_SLICE = Number(process.env['JEST_WORKER_ID'] ?? 0) % SLICES;

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => server.close(() => resolve(true)));
  });

/** Names a taken port and gives the next free one; what has been given once is not given again. */
export class Ports {
  private readonly given = new Set<number>();

  /** A reserved port goes to whoever asks for it by number, so that one taken port does not push all the others on. */
  constructor(
    private readonly say: (line: string) => void = () => undefined,
    private readonly reserved: ReadonlySet<number> = new Set(),
  ) {}

  async take(wanted: number, forWhom: string): Promise<number> {
    for (let port = wanted; port < wanted + 1000; port += 1) {
      if (port !== wanted && this.reserved.has(port)) continue;
      if (this.given.has(port) || !(await isFree(port))) continue;
      this.given.add(port);
      if (port !== wanted) this.say(`Port ${wanted} (${forWhom}) is taken; ${port} is used instead.`);
      return port;
    }
    throw new Error(`No free port from ${wanted} on for ${forWhom}.`);
  }

  /**
   * Any free port, for tests: below those that the system gives to outgoing connections, one of which would take a port
   * between the question and the start.
   */
  async any(): Promise<number> {
    for (;;) {
      const port = randomInt(SPARE.from, SPARE.to);
      if (port % SLICES !== OWN_SLICE) continue;
      if (this.given.has(port) || !(await isFree(port))) continue;
      this.given.add(port);
      return port;
    }
  }
}

export interface Health {
  readonly isHealthy: boolean;
  /** What was answered, or that nothing was: for whoever must find out why a process is not ready. */
  readonly said: string;
}

/** Longer than a process itself waits for its parts, so that it can still say which of them is away. */
const PATIENCE_MS = 5_000;

export async function healthOf(url: string): Promise<Health> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS), redirect: 'manual' });
    return { isHealthy: response.ok, said: `${response.status} ${(await response.text()).slice(0, 500)}` };
  } catch (error) {
    return { isHealthy: false, said: `no answer: ${String(error)}` };
  }
}

/** True when an HTTP address answers with a 2xx. */
export const isHealthy = async (url: string): Promise<boolean> => (await healthOf(url)).isHealthy;
