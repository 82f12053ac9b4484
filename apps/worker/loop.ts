import { logger } from '#platform/observability/log';

/** Works as long as a turn finds as much as it can take, rests a little when it finds less, and never dies of a failure. */
export class Loop {
  private stopped = false;
  private wake: (() => void) | undefined;
  private readonly running: Promise<void>;

  constructor(
    private readonly name: string,
    private readonly turn: () => Promise<number>,
    private readonly restMs: number,
    /** What a turn can take at once: a turn that found less leaves the rest of its kind to gather. */
    private readonly full = 1,
  ) {
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.wake?.();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      const done = await this.turn().catch((error: unknown) => {
        if (!this.stopped) logger().warn({ loop: this.name, err: error }, 'A turn failed and is taken again.');
        return 0;
      });
      if (done < this.full && !this.stopped) await this.rest();
    }
  }

  private rest(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.restMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
