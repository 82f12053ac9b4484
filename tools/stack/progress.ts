/** Shows what is being waited for: nothing for what is quick, a line that something goes on for what is not. */
export class Progress {
  constructor(private readonly write: (line: string) => void) {}

  readonly say = (line: string): void => this.write(`  ${line}`);

  async step<T>(name: string, work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;
    let told = 0;
    const ticking = setInterval(() => {
      told += 1;
      // After one second, then after five, ten, fifteen …
      if (told === 1 || told % 5 === 0) this.write(`  ${name} … ${seconds()}`);
    }, 1000);
    try {
      const result = await work();
      this.write(`  ${name}: ready (${seconds()})`);
      return result;
    } finally {
      clearInterval(ticking);
    }
  }
}
