import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

export const LOOPBACK = '127.0.0.1';

const SPARE = { from: 21_000, to: 32_000 };

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
      if (this.given.has(port) || !(await isFree(port))) continue;
      this.given.add(port);
      return port;
    }
  }
}

/** True when an HTTP address answers with a 2xx. */
export async function isHealthy(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000), redirect: 'manual' });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
