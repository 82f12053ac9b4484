import type { Caller } from './api.js';

export interface HeardEvent {
  readonly matterId: string;
  readonly number: number;
  readonly area: string;
}

/** A desk that listens: what it was told live, ids only. */
export class Listening {
  readonly heard: HeardEvent[] = [];
  private readonly ending = new AbortController();
  private reading: Promise<void> = Promise.resolve();

  static async at(desk: Caller): Promise<Listening> {
    const listening = new Listening();
    const response = await desk.send('GET', '/events', { signal: listening.ending.signal });
    if (!response.ok || !response.body) throw new Error(`${desk.name} cannot listen: ${response.status}`);
    listening.reading = listening.read(response.body).catch(() => undefined);
    return listening;
  }

  async stop(): Promise<void> {
    this.ending.abort();
    await this.reading;
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    let text = '';
    for await (const piece of body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(piece, { stream: true });
      const lines = text.split('\n');
      text = lines.pop() ?? '';
      for (const line of lines) if (line.startsWith('data:')) this.take(line.slice('data:'.length).trim());
    }
  }

  private take(data: string): void {
    const event = (data === '' ? {} : JSON.parse(data)) as Partial<HeardEvent>;
    if (event.matterId) this.heard.push(event as HeardEvent);
  }
}
