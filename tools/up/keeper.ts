import { setTimeout as pause } from 'node:timers/promises';
import type { Child } from '../stack/child.js';

const MOST_STARTS = 5;
const WINDOW_MS = 60_000;

/** Starts again what died without being told to; what dies again and again is left alone and named. */
export class Keeper {
  private readonly children = new Map<string, Child>();
  private readonly starts = new Map<string, number[]>();
  private closed = false;

  constructor(private readonly say: (line: string) => void) {}

  watch(name: string, child: Child | undefined): void {
    if (child) this.children.set(name, child);
  }

  close(): void {
    this.closed = true;
  }

  readonly died = (name: string, how: string): void => {
    const child = this.children.get(name);
    if (this.closed || !child) return;
    if (!this.mayStart(name)) {
      this.say(`${name} ended (${how}) for the ${MOST_STARTS}th time within a minute and is not started again.`);
      return;
    }
    this.say(`${name} ended (${how}) and is started again.`);
    void this.startAgain(name, child);
  };

  private async startAgain(name: string, child: Child): Promise<void> {
    await pause(500);
    if (this.closed) return;
    try {
      await child.start();
      this.say(`${name} works again.`);
    } catch (error) {
      this.say((error as Error).message);
    }
  }

  private mayStart(name: string): boolean {
    const recent = (this.starts.get(name) ?? []).filter((at) => performance.now() - at < WINDOW_MS);
    this.starts.set(name, [...recent, performance.now()]);
    return recent.length < MOST_STARTS - 1;
  }
}
