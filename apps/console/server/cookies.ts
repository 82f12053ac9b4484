import type { IncomingMessage, ServerResponse } from 'node:http';

/** Over https the name itself binds the cookie to this host and to encrypted connections. */
export class Cookies {
  private readonly session: string;
  private readonly begun: string;
  private readonly traits: string;

  constructor(secure: boolean) {
    const prefix = secure ? '__Host-' : '';
    this.session = `${prefix}heli_console`;
    this.begun = `${prefix}heli_console_login`;
    this.traits = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  }

  sessionKey = (request: IncomingMessage): string | undefined => read(request, this.session);
  begunKey = (request: IncomingMessage): string | undefined => read(request, this.begun);

  giveSession(response: ServerResponse, key: string): void {
    this.give(response, [`${this.session}=${key}; ${this.traits}`, `${this.begun}=; Max-Age=0; ${this.traits}`]);
  }

  giveBegun(response: ServerResponse, key: string): void {
    this.give(response, [`${this.begun}=${key}; Max-Age=3600; ${this.traits}`]);
  }

  forget(response: ServerResponse): void {
    this.give(response, [`${this.session}=; Max-Age=0; ${this.traits}`]);
  }

  private give(response: ServerResponse, lines: readonly string[]): void {
    response.setHeader('set-cookie', lines);
  }
}

function read({ headers }: IncomingMessage, name: string): string | undefined {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([given]) => given === name)?.[1];
}
