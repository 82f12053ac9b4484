import { Connection } from '@temporalio/client';
import { Redis } from 'ioredis';
import { jwtVerify, createRemoteJWKSet } from 'jose';
import { createTransport } from 'nodemailer';
import pg from 'pg';
import { readConfig } from '#platform/config/config';
import { workerStack } from '../support/stack.js';

const stack = await workerStack();

async function withDatabase<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: stack.databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

describe('the parts of a test file', () => {
  it('satisfy the configuration of every process', () => {
    expect(readConfig(stack.env)).toMatchObject({ environment: 'test', databaseUrl: stack.databaseUrl });
  });

  it('have a migrated PostgreSQL 18 that counts in UTC and keeps the order of code points', async () => {
    const { rows } = await withDatabase((client) =>
      client.query(
        "select current_setting('server_version') as version, current_setting('timezone') as zone, count(*)::int as acts from acts",
      ),
    );
    expect(rows[0]).toEqual({ version: expect.stringMatching(/^18\./), zone: 'UTC', acts: 0 });
  });

  it('have a Redis that never drops a job to make room', async () => {
    const redis = new Redis(stack.redisUrl);
    expect(await redis.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
    redis.disconnect();
  });

  it('have a Temporal namespace where a matter can be searched by area, case, unit, state and next due', async () => {
    const connection = await Connection.connect({ address: stack.temporalAddress });
    const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace: stack.namespace });
    await connection.close();
    expect(Object.keys(customAttributes ?? {})).toEqual(
      expect.arrayContaining(['Area', 'CaseId', 'UnitId', 'State', 'NextDue']),
    );
  });

  it('have an issuer that knows the officers of the demonstration', async () => {
    const token = await stack.tokens.officer('p.li');
    const keys = createRemoteJWKSet(new URL(`${stack.issuer}/jwks`));
    const { payload } = await jwtVerify(token, keys, { issuer: stack.issuer, audience: 'heli' });
    expect(payload).toMatchObject({ sub: 'p.li', agency: 'police' });
  });

  it('have a mail server whose mails can be read', async () => {
    const mail = { from: 'a@heli.example', to: `${stack.taskQueue}@heli.example`, subject: '通知', text: '请查收' };
    await createTransport(stack.smtp).sendMail(mail);
    const caught = await (await fetch(`${stack.catcherUrl}/mails?to=${mail.to}`)).json();
    expect(caught).toMatchObject([{ subject: '通知' }]);
  });
});
