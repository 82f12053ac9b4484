import type { Redis } from 'ioredis';
import { logger } from '#platform/observability/log';

/** What happened, by its id alone; whoever may see it asks for the rest. */
export interface LiveEvent {
  /** The id in the stream, by which a reader goes on after a break. */
  readonly id: string;
  readonly matterId: string;
  readonly number: number;
  readonly area: string;
  /** The parties of the matter when it happened. */
  readonly units: readonly string[];
}

export interface LiveEventSource {
  /** Waits in a blocking read, so it serves nothing else. */
  readonly reader: Redis;
  readonly redis: Redis;
  readonly stream: string;
}

export type Listener = (event: LiveEvent) => void;

const ID = /^\d{1,15}-\d{1,15}$/;
const BLOCK_MS = 5_000;
const PAGE = 500;
const PAUSE_MS = 1_000;

/** One blocking reader for each process, started by the first listener. */
export class LiveEvents {
  private readonly listeners = new Set<Listener>();
  private reading: Promise<void> | undefined;
  private stopped = false;

  constructor(private readonly source: LiveEventSource) {}

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    this.reading ??= this.read();
    return () => void this.listeners.delete(listener);
  }

  /** What was missed since an event. Undefined where that can no longer be said: the stream was cut or began anew. */
  async since(id: string): Promise<readonly LiveEvent[] | undefined> {
    const { redis, stream } = this.source;
    if (!ID.test(id)) return undefined;
    const [oldest] = await redis.xrange(stream, '-', '+', 'COUNT', 1);
    if (!oldest || isAfter(oldest[0], id)) return undefined;
    const missed: LiveEvent[] = [];
    for (let after = id; ;) {
      const page = await redis.xrange(stream, `(${after}`, '+', 'COUNT', PAGE);
      missed.push(...page.map(toEvent));
      const last = page.at(-1)?.[0];
      if (last === undefined || page.length < PAGE) return missed;
      after = last;
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.listeners.clear();
    this.source.reader.disconnect();
    await this.reading;
  }

  private async read(): Promise<void> {
    let after: string | undefined;
    while (!this.stopped) {
      try {
        after ??= await this.newest();
        after = await this.readOn(after);
      } catch (error) {
        if (this.stopped) return;
        logger().warn({ err: error }, 'Live events cannot be read.');
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
    }
  }

  /** A stream that is read from `$` again and again would lose what comes between two reads. */
  private async newest(): Promise<string> {
    const [entry] = await this.source.reader.xrevrange(this.source.stream, '+', '-', 'COUNT', 1);
    return entry?.[0] ?? '0-0';
  }

  private async readOn(after: string): Promise<string> {
    const { reader, stream } = this.source;
    const answer = await reader.xread('COUNT', PAGE, 'BLOCK', BLOCK_MS, 'STREAMS', stream, after);
    const entries = answer?.[0]?.[1] ?? [];
    for (const event of entries.map(toEvent)) for (const listener of this.listeners) listener(event);
    return entries.at(-1)?.[0] ?? after;
  }
}

/** `[0-9]+-[0-9]+`: two counters, compared as numbers. */
export function isAfter(id: string, other: string): boolean {
  const [a = 0, b = 0] = id.split('-').map(Number);
  const [c = 0, d = 0] = other.split('-').map(Number);
  return a > c || (a === c && b > d);
}

function toEvent([id, fields]: [string, string[]]): LiveEvent {
  const value = (name: string): string => fields[fields.indexOf(name) + 1] ?? '';
  return {
    id,
    matterId: value('matterId'),
    number: Number(value('number')),
    area: value('area'),
    units: value('units').split(',').filter(Boolean),
  };
}
