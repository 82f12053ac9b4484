import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import { logger } from '#platform/observability/log';
import type { Desk } from './settings.js';

/** What the console keeps of a signed-in officer. The browser has only the key to it. */
export interface Session {
  readonly desk: Desk;
  readonly officerId: string;
  readonly name: string;
  readonly accessToken: string;
  readonly refreshToken?: string;
  /** Milliseconds of the epoch. */
  readonly expiresAt: number;
}

/** A sign-in that has begun and not yet come back. */
export interface Begun {
  readonly verifier: string;
  readonly nonce: string;
  readonly returnTo: string;
}

const BEGUN_SECONDS = 3_600;
const MOST_SECONDS = 12 * 3_600;

/** Values lie in Redis encrypted under the key that only the cookie holds, so that a copy of Redis opens no desk. */
export class Sessions {
  private readonly redis: Redis;

  constructor(
    url: string,
    private readonly prefix: string,
  ) {
    this.redis = new Redis(url, {
      lazyConnect: true,
      maxRetriesPerRequest: 1,
      commandTimeout: 2_000,
      retryStrategy: (tries) => Math.min(tries * 100, 1_000),
    });
    this.redis.on('error', (error: Error) => logger().warn({ err: error }, 'Redis cannot be reached.'));
  }

  async open(): Promise<void> {
    await this.redis.connect();
  }

  ping = (): Promise<unknown> => this.redis.ping();

  close(): void {
    this.redis.disconnect();
  }

  async begin(begun: Begun): Promise<string> {
    const key = newKey();
    await this.write('begun', key, begun, BEGUN_SECONDS);
    return key;
  }

  /** Gives a begun sign-in once: an answer of the identity provider is not taken twice. */
  async finish(key: string): Promise<Begun | undefined> {
    const sealed = await this.redis.getdel(this.place('begun', key));
    return sealed === null ? undefined : unseal<Begun>(key, sealed);
  }

  async create(session: Session): Promise<string> {
    const key = newKey();
    await this.write('session', key, session, MOST_SECONDS);
    return key;
  }

  async find(key: string | undefined): Promise<Session | undefined> {
    if (!key || !/^[\w-]{43}$/.test(key)) return undefined;
    const sealed = await this.redis.get(this.place('session', key));
    return sealed === null ? undefined : unseal<Session>(key, sealed);
  }

  async replace(key: string, session: Session): Promise<void> {
    const left = await this.redis.ttl(this.place('session', key));
    if (left > 0) await this.write('session', key, session, left);
  }

  async end(key: string): Promise<void> {
    await this.redis.del(this.place('session', key));
  }

  private async write(kind: string, key: string, value: object, seconds: number): Promise<void> {
    await this.redis.set(this.place(kind, key), seal(key, value), 'EX', seconds);
  }

  private place(kind: string, key: string): string {
    return `${this.prefix}${kind}:${createHash('sha256').update(key).digest('base64url')}`;
  }
}

const newKey = (): string => randomBytes(32).toString('base64url');
const secretOf = (key: string): Uint8Array => new Uint8Array(hkdfSync('sha256', key, '', 'heli console session', 32));

function seal(key: string, value: object): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', secretOf(key), iv);
  const text = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64');
}

function unseal<T>(key: string, sealed: string): T | undefined {
  const bytes = Buffer.from(sealed, 'base64');
  try {
    const decipher = createDecipheriv('aes-256-gcm', secretOf(key), bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')) as T;
  } catch {
    return undefined;
  }
}
