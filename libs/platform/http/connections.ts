import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * The connections of a server, so that it can stop as soon as its last answer is given.
 *
 * Node closes a connection that has rested, but waits for one that was opened in advance and has never asked anything.
 */
export class Connections {
  private readonly answering = new Map<Socket, number>();
  private stopping = false;

  constructor(server: Server) {
    server.on('connection', (socket: Socket) => {
      if (this.stopping) socket.destroy();
      this.answering.set(socket, 0);
      socket.once('close', () => this.answering.delete(socket));
    });
    server.on('request', ({ socket }, response) => {
      this.count(socket, 1);
      response.once('close', () => this.count(socket, -1));
    });
  }

  /** Lets go of every connection that waits for no answer, and of the others once they have theirs. */
  stop(): void {
    this.stopping = true;
    for (const [socket, answers] of this.answering) if (answers === 0) socket.destroy();
  }

  private count(socket: Socket, change: number): void {
    const answers = (this.answering.get(socket) ?? 0) + change;
    if (!socket.destroyed) this.answering.set(socket, answers);
    if (this.stopping && answers === 0) socket.destroySoon();
  }
}
