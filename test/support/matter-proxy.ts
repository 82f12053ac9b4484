import { createServer, type Server, Socket } from 'node:net';
import { once } from 'node:events';

interface Pair {
  readonly inside: Socket;
  readonly outside: Socket;
}

/** A wire between one of our processes and a part, which a test can cut, or hold on the way out. */
export class Wire {
  private readonly pairs = new Set<Pair>();
  private held = false;
  private cutOff = false;

  private constructor(
    private readonly server: Server,
    private readonly target: { readonly host: string; readonly port: number },
  ) {}

  static async to(address: string): Promise<Wire> {
    const [host = '127.0.0.1', port = '0'] = address.split(':');
    const server = createServer();
    const wire = new Wire(server, { host, port: Number(port) });
    server.on('connection', (inside) => wire.join(inside));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return wire;
  }

  get address(): string {
    const { port } = this.server.address() as { port: number };
    return `127.0.0.1:${port}`;
  }

  /** What the process says from now on does not arrive; what it is told does. */
  hold(): void {
    this.held = true;
    for (const { inside } of this.pairs) inside.pause();
  }

  /** The part is away: connections break and none can be made. */
  cut(): void {
    this.cutOff = true;
    this.breakAll();
  }

  mend(): void {
    this.held = false;
    this.cutOff = false;
    for (const { inside } of this.pairs) inside.resume();
  }

  async close(): Promise<void> {
    this.breakAll();
    this.server.close();
    await once(this.server, 'close');
  }

  private breakAll(): void {
    for (const { inside, outside } of this.pairs) {
      inside.destroy();
      outside.destroy();
    }
  }

  private join(inside: Socket): void {
    if (this.cutOff) {
      inside.destroy();
      return;
    }
    const outside = new Socket().connect(this.target);
    const pair = { inside, outside };
    this.pairs.add(pair);
    const end = (): void => {
      this.pairs.delete(pair);
      inside.destroy();
      outside.destroy();
    };
    inside
      .on('data', (chunk) => outside.write(chunk))
      .on('close', end)
      .on('error', end);
    outside
      .on('data', (chunk) => inside.write(chunk))
      .on('close', end)
      .on('error', end);
    if (this.held) inside.pause();
  }
}
