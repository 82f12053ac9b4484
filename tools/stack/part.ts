import type { Child } from './child.js';

/** A running part of the stack: either ours, with its process, or one whose address was set and that we only use. */
export interface Part {
  readonly name: string;
  readonly address: string;
  readonly child?: Child;
  stop(): Promise<void>;
}

/** What every part is told. */
export interface PartOptions {
  readonly dataFolder: string;
  readonly logFolder: string;
  readonly port: number;
  readonly say: (line: string) => void;
  /** False for tests: nothing needs to survive a failure of the machine, only of the process. */
  readonly durable: boolean;
  readonly onDeath?: (line: string) => void;
}

export const foreign = (name: string, address: string): Part => ({ name, address, stop: () => Promise.resolve() });

export const own = (name: string, address: string, child: Child): Part => ({
  name,
  address,
  child,
  stop: () => child.stop(),
});

/** Said instead of starting: names what is missing and what a person can do about it. */
export class Missing extends Error {
  constructor(what: string, remedy: string) {
    super(`${what}\n${remedy}`);
    this.name = 'Missing';
  }
}
