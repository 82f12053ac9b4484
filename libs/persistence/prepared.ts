import { createHash } from 'node:crypto';
import pg from 'pg';

/** What a process says less often is not worth a plan that each of its connections would keep. */
const OFTEN = 5;
/** More texts than this would be statements put together anew for each call: they are sent as they are. */
const MOST_TEXTS = 1_000;

interface Statement {
  sent: number;
  readonly name: string;
}

const statements = new Map<string, Statement>();

function nameOf(text: string): string | undefined {
  let known = statements.get(text);
  if (!known) {
    if (statements.size >= MOST_TEXTS) return undefined;
    known = { sent: 0, name: createHash('sha256').update(text).digest('base64url').slice(0, 32) };
    statements.set(text, known);
  }
  return ++known.sent > OFTEN ? known.name : undefined;
}

type Query = (text: string, values?: unknown[]) => Promise<pg.QueryResult>;

/**
 * Names the statements that are sent often, so that a connection parses each once and plans it a few times, and sends what is said
 * together (`together.ts`) without waiting in between.
 */
class PreparingClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super({ ...config, pipeline: true } as pg.ClientConfig);
    const send = super.query.bind(this) as (query: string | pg.QueryConfig, ...rest: unknown[]) => unknown;
    const named = (query: string | pg.QueryConfig, ...rest: unknown[]): unknown => {
      const [values, ...others] = rest;
      const name = typeof query === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(query) : undefined;
      if (name === undefined) return send(query, ...rest);
      return send({ name, text: query as string, values: values as unknown[] }, ...others);
    };
    this.query = named as unknown as Query & pg.Client['query'];
  }
}

class PreparingPool extends pg.Pool {
  constructor(config?: pg.PoolConfig) {
    super({ ...config, Client: PreparingClient } as pg.PoolConfig);
  }
}

/** The driver of the running service. Not for a connection pooler that mixes sessions: its statements would be unknown there. */
export const preparing = { ...pg, Client: PreparingClient, Pool: PreparingPool };
