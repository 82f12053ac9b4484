import { isAfter, type LiveEvent, type LiveEvents } from '#platform/events/live-events';
import { logger } from '#platform/observability/log';

/** As much of a response as a stream needs. */
export interface Sink {
  write(text: string): unknown;
  end(): unknown;
  readonly writableLength: number;
}

export interface Stream {
  readonly events: Pick<LiveEvents, 'listen' | 'since'>;
  readonly sink: Sink;
  /** Judged for each event as it comes, because a unit may lose a matter while it listens. */
  readonly maySee: (event: LiveEvent) => Promise<boolean>;
}

/** A reader that takes nothing is let go: it comes back and is told what it missed. */
const LARGEST_BACKLOG = 1_000_000;

/** Tells one reader, in order and each once, what it missed and what happens. */
export class EventStream {
  private tail: Promise<void> = Promise.resolve();
  private last: string | undefined;
  private closed = false;
  private leave: () => void = () => undefined;

  constructor(private readonly stream: Stream) {}

  /** Listens before it looks back, so that nothing falls in between. */
  open(lastEventId?: string): void {
    const { events, sink } = this.stream;
    sink.write('retry: 2000\n: ready\n\n');
    this.leave = events.listen((event) => this.later(() => this.tell(event)));
    if (lastEventId === undefined) return;
    this.later(async () => {
      const missed = await events.since(lastEventId);
      if (!missed) sink.write('event: reset\ndata: {}\n\n');
      for (const event of missed ?? []) await this.tell(event);
    });
  }

  beat(): void {
    if (!this.closed) this.stream.sink.write(': \n\n');
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.leave();
    this.stream.sink.end();
  }

  /** Everything that was to be told has been told. */
  settled(): Promise<void> {
    return this.tail;
  }

  private later(work: () => Promise<void>): void {
    this.tail = this.tail.then(work).catch((error: unknown) => {
      logger().warn({ err: error }, 'A stream of events ends.');
      this.close();
    });
  }

  private async tell(event: LiveEvent): Promise<void> {
    const { maySee, sink } = this.stream;
    if (this.closed || (this.last !== undefined && !isAfter(event.id, this.last))) return;
    this.last = event.id;
    if (!(await maySee(event)) || this.closed) return;
    const { id, matterId, number, area } = event;
    sink.write(`id: ${id}\nevent: act\ndata: ${JSON.stringify({ matterId, number, area })}\n\n`);
    if (sink.writableLength > LARGEST_BACKLOG) this.close();
  }
}
