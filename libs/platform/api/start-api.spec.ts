import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Body, Controller, Get, Global, Module, Param, Post, Put, Query } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { z } from 'zod';
import type { Actor, Party } from '#domain/agency/actor';
import type { PathOf } from '#domain/agency/permission';
import { DomainError } from '#domain/shared/domain-error';
import { documentOf, type RunningApi, startApi } from '#platform/api/start-api';
import { PARTY_BOOK, UNIT_BOOK } from '#platform/auth/ports';
import { Act, Acting, Narrowed, Public, Relation } from '#platform/auth/rules';
import { CLOCK_ROW } from '#platform/clock/legal-time';
import { readConfig } from '#platform/config/config';
import { Answers, Takes } from '#platform/http/answers.decorator';
import { IdempotencyKey } from '#platform/http/idempotency-key';
import { keyIn, pageOf, pageQuery, type PageQuery, pageSchema } from '#platform/http/paging';
import { OutcomeUnknown } from '#platform/http/request-refusal';
import { setUpLog } from '#platform/observability/log';
import { RECEIPTS } from '#platform/temporal/workflow-gateway';

const answer = z.object({ reference: z.string().max(8), amountFen: z.string().regex(/^\d+$/) }).meta({ id: 'Answer' });
const receipt = z.object({ matterId: z.string(), number: z.int() }).meta({ id: 'Receipt' });

@Controller('orders')
class OrdersController {
  @Get()
  @Act('stop-payment-order.read')
  @Narrowed()
  @Answers(pageSchema(z.object({ n: z.int() })))
  list(@Query({ schema: pageQuery }) { limit, cursor }: PageQuery): object {
    const after = Number(keyIn(cursor, 1)?.[0] ?? 0);
    const rows = Array.from({ length: limit + 1 }, (_, i) => ({ n: after + i + 1 })).filter(({ n }) => n <= 5);
    return pageOf(rows, limit, ({ n }) => [n]);
  }

  @Get(':orderId')
  @Act('stop-payment-order.read')
  @Relation('orderId', 'stop-payment-order')
  @Answers(receipt)
  read(@Param('orderId', { schema: z.string().max(20) }) orderId: string, @Acting() actor: Actor): object {
    return { matterId: orderId, number: actor.roles.length };
  }

  @Put(':orderId/answer')
  @Act('stop-payment-order.answer')
  @Relation('orderId', 'stop-payment-order')
  @Answers(receipt)
  answer(
    @Param('orderId') orderId: string,
    @Body({ schema: answer }) body: z.infer<typeof answer>,
    @IdempotencyKey() key: string,
  ): object {
    if (body.reference === 'unknown') throw new OutcomeUnknown();
    if (body.reference === 'fault') throw new Error('secret of the house');
    if (body.reference === 'done') throw new DomainError('conflict', 'ORDER.DONE', 'It is done.', { by: 'x' });
    if (body.reference === 'text') throw Object.assign(new Error('x'), { driverError: { code: '22021' } });
    if (body.reference === 'away') throw Object.assign(new Error('x'), { code: 'ECONNREFUSED' });
    return { matterId: `${orderId}/${key}`, number: 1 };
  }

  @Post('taken')
  @Act('stop-payment-order.take')
  @Relation('orderId', 'stop-payment-order')
  take(): object {
    return {};
  }

  @Post('files')
  @Act('unit.read')
  @Takes('text/csv')
  file(): object {
    return {};
  }

  @Get('public/page')
  @Public()
  page(): object {
    return { open: true };
  }
}

const PARTIES: Readonly<Record<string, readonly Party[]>> = {
  'stop-payment-order/mine': [{ unitId: 'bank-1', role: 'addressee' }],
  'stop-payment-order/theirs': [{ unitId: 'bank-2', role: 'addressee' }],
  'stop-payment-order/copied': [{ unitId: 'bank-1', role: 'copied' }],
};
const paths: PathOf = (unitId) => `/${unitId}/`;
const ports = [
  {
    provide: PARTY_BOOK,
    useValue: {
      partiesOf: (matterId: string) => Promise.resolve(PARTIES[matterId] ?? []),
      isRecused: () => Promise.resolve(false),
    },
  },
  {
    provide: UNIT_BOOK,
    useValue: {
      paths: () => Promise.resolve(paths),
      hasLeft: (officerId: string) => Promise.resolve(officerId === 'o-gone'),
    },
  },
  { provide: RECEIPTS, useValue: { receiptOf: () => Promise.resolve(undefined) } },
  { provide: CLOCK_ROW, useValue: { read: () => Promise.resolve(undefined) } },
];

@Global()
@Module({ controllers: [OrdersController], providers: ports, exports: ports })
class BankModule {}

const issuer: { url: string; server?: Server; sign?: (claims: object, expires?: string) => Promise<string> } = {
  url: '',
};
let api: RunningApi;

beforeAll(async () => {
  setUpLog({ level: 'silent' });
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256' }] };
  issuer.server = createServer((request, response) => {
    const found = request.url === '/keys' ? keys : { issuer: issuer.url, jwks_uri: `${issuer.url}/keys` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(found));
  });
  await new Promise<void>((resolve) => issuer.server!.listen(0, '127.0.0.1', resolve));
  issuer.url = `http://127.0.0.1:${(issuer.server.address() as AddressInfo).port}`;
  issuer.sign = (claims, expires = '5m') =>
    new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'k' })
      .setIssuer(issuer.url)
      .setExpirationTime(expires)
      .sign(privateKey);
  const config = readConfig({
    DATABASE_URL: 'postgres://127.0.0.1:1/x',
    REDIS_URL: 'redis://127.0.0.1:1',
    TEMPORAL_ADDRESS: '127.0.0.1:1',
    SMTP_URL: 'smtp://127.0.0.1:1',
    OIDC_ISSUER: issuer.url,
    HELI_ENVIRONMENT: 'test',
    HELI_BANK_API_PORT: '0',
    HELI_RATE_PER_MINUTE: '0',
  });
  api = await startApi({ name: 'bank-api', module: BankModule, config });
});

afterAll(async () => {
  await api.stop();
  issuer.server!.closeAllConnections();
  await new Promise((resolve) => issuer.server!.close(resolve));
});

const CLAIMS = { sub: 'o-1', agency: 'bank', unit: 'bank-1', roles: ['desk-clerk', 'a-role-of-tomorrow'], aud: 'heli' };

interface Sent {
  readonly method?: string;
  readonly body?: unknown;
  readonly raw?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Record<string, string>;
  readonly claims?: object;
  readonly token?: string;
}

async function send(path: string, { method = 'GET', body, raw, headers, claims, token }: Sent = {}): Promise<Response> {
  const bearer = token ?? (await issuer.sign!({ ...CLAIMS, ...claims }));
  const write = method === 'GET' ? {} : { 'idempotency-key': 'k-1', 'content-type': 'application/json' };
  const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  return fetch(`${api.url}${path}`, {
    method,
    headers: { ...(bearer && { authorization: `Bearer ${bearer}` }), ...write, ...headers },
    ...(content !== undefined && { body: content }),
  });
}

interface Told {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly requestId: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly message: string }[];
}
const problemOf = async (response: Promise<Response>): Promise<Told> => {
  const answered = await response;
  expect(answered.headers.get('content-type')).toContain('application/problem+json');
  const told = (await answered.json()) as Told;
  expect(told.status).toBe(answered.status);
  return told;
};

const good = { reference: 'B-1', amountFen: '100' };
const put = (sent: Sent): Promise<Response> => send('/orders/mine/answer', { method: 'PUT', body: good, ...sent });

describe('a request that is in order', () => {
  it('reaches its handler with the officer, the key and what the schema read', async () => {
    const response = await put({});
    expect([response.status, await response.json()]).toEqual([200, { matterId: 'mine/k-1', number: 1 }]);
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('gives no weight to a role that this version does not know', async () => {
    expect(await (await send('/orders/mine')).json()).toEqual({ matterId: 'mine', number: 1 });
  });

  it('needs no token where everybody may look', async () => {
    expect((await fetch(`${api.url}/orders/public/page`)).status).toBe(200);
  });

  it('is paged by an opaque cursor', async () => {
    const first = (await (await send('/orders?limit=3')).json()) as { items: unknown[]; next: string };
    expect(first.items).toHaveLength(3);
    expect(await (await send(`/orders?limit=3&cursor=${first.next}`)).json()).toEqual({ items: [{ n: 4 }, { n: 5 }] });
  });

  it('may name its own request id', async () => {
    expect(
      (await send('/orders/mine', { headers: { 'x-request-id': 'console-0001' } })).headers.get('x-request-id'),
    ).toBe('console-0001');
  });
});

describe('refuses', () => {
  it.each<[string, string, () => Promise<Response>]>([
    ['AUTH.NO_TOKEN', '401', () => send('/orders/mine', { token: '' })],
    ['AUTH.TOKEN_INVALID', '401', () => send('/orders/mine', { token: 'x.y.z' })],
    ['AUTH.TOKEN_INVALID', '401', () => send('/orders/mine', { headers: { authorization: 'Basic x' } })],
    ['AUTH.TOKEN_INVALID', '401', () => send('/orders/mine', { claims: { aud: 'another' } })],
    ['AUTH.TOKEN_INVALID', '401', () => send('/orders/mine', { claims: { unit: 'a/b' } })],
    ['AUTH.TOKEN_EXPIRED', '401', async () => send('/orders/mine', { token: await issuer.sign!(CLAIMS, '-31s') })],
    ['AUTH.OFFICER_EXPIRED', '403', () => send('/orders/mine', { claims: { sub: 'o-gone' } })],
    ['AGENCY.OTHER_DESK', '403', () => send('/orders/mine', { claims: { agency: 'police' } })],
    ['ACT.FORBIDDEN', '403', () => send('/orders/copied')],
    ['ACT.FORBIDDEN', '403', () => put({ claims: { roles: ['auditor'] } })],
    ['MATTER.NOT_FOUND', '404', () => send('/orders/theirs')],
    ['MATTER.NOT_FOUND', '404', () => send('/orders/none')],
    ['MATTER.NOT_FOUND', '404', () => send('/orders/taken', { method: 'POST', body: { orderId: 'theirs' } })],
    ['REQUEST.SCHEMA', '422', () => send('/orders/taken', { method: 'POST', body: { orderId: 7 } })],
    ['REQUEST.IDEMPOTENCY_KEY', '400', () => put({ headers: { 'idempotency-key': 'due/x' } })],
    ['REQUEST.IDEMPOTENCY_KEY', '400', () => put({ headers: { 'idempotency-key': '' } })],
    ['REQUEST.NOT_JSON', '400', () => put({ raw: '{"a":' })],
    ['REQUEST.NOT_UTF8', '400', () => put({ raw: Uint8Array.from([0x22, 0xd6, 0xd0, 0x22]) })],
    ['REQUEST.TOO_DEEP', '400', () => put({ raw: `${'['.repeat(100_000)}${']'.repeat(100_000)}` })],
    ['REQUEST.TOO_LARGE', '413', () => put({ body: { reference: 'x'.repeat(3_000_000) } })],
    ['REQUEST.MEDIA_TYPE', '415', () => put({ headers: { 'content-type': 'text/plain' } })],
    ['REQUEST.MEDIA_TYPE', '415', () => put({ headers: { 'content-type': 'application/json; charset=gb18030' } })],
    ['REQUEST.MEDIA_TYPE', '415', () => send('/orders/files', { method: 'POST', body: {} })],
    ['REQUEST.UNKNOWN_ROUTE', '404', () => send('/nothing')],
    ['REQUEST.METHOD', '405', () => send('/orders/mine', { method: 'DELETE' })],
    ['REQUEST.ILL_FORMED_URL', '400', () => send('/orders/%ZZ')],
    ['REQUEST.PARAMETER', '400', () => send('/orders?limit=201')],
    ['REQUEST.CURSOR', '400', () => send('/orders?cursor=e30')],
    ['REQUEST.SCHEMA', '422', () => put({ body: {} })],
    ['REQUEST.SCHEMA', '422', () => put({ raw: '' })],
    ['TEXT.ILL_FORMED', '422', () => put({ body: { ...good, reference: 'a\u0000' } })],
    ['TEXT.ILL_FORMED', '422', () => put({ raw: '{"reference":"\\ud800","amountFen":"1"}' })],
    ['TEXT.ILL_FORMED', '422', () => send('/orders/a%00b')],
    ['TEXT.ILL_FORMED', '422', () => send('/orders?cursor=%07')],
    ['REQUEST.INVALID', '400', () => put({ body: { ...good, reference: 'text' } })],
    ['ORDER.DONE', '409', () => put({ body: { ...good, reference: 'done' } })],
    ['CASE.OUTCOME_UNKNOWN', '503', () => put({ body: { ...good, reference: 'unknown' } })],
    ['SERVER.UNAVAILABLE', '503', () => put({ body: { ...good, reference: 'away' } })],
    ['SERVER.FAULT', '500', () => put({ body: { ...good, reference: 'fault' } })],
  ])('with %s and %s', async (code, status, ask) => {
    const told = await problemOf(ask());
    expect([told.code, String(told.status)]).toEqual([code, status]);
    expect(JSON.stringify(told)).not.toMatch(/secret of the house|\.ts:|node_modules/);
  });

  it("an unknown matter and another bank's matter in the very same words", async () => {
    const [unknown, theirs] = await Promise.all([problemOf(send('/orders/none')), problemOf(send('/orders/theirs'))]);
    expect({ ...unknown, requestId: '' }).toEqual({ ...theirs, requestId: '' });
  });

  it('in Chinese, or in English where the caller puts it first', async () => {
    expect((await problemOf(send('/orders/none'))).title).toBe('未找到该事项，请核对编号。');
    expect((await problemOf(send('/orders/none', { headers: { 'accept-language': 'en-GB,en;q=0.9' } }))).title).toBe(
      'There is no such matter.',
    );
    expect((await problemOf(send('/orders/none', { headers: { 'accept-language': 'zh-CN,en;q=0.8' } }))).title).toMatch(
      '未找到',
    );
  });

  it('field by field', async () => {
    const told = await problemOf(
      put({ body: { reference: '123456789', amountFen: 'x' }, headers: { 'accept-language': 'en' } }),
    );
    expect(told.errors).toEqual([
      { pointer: '/reference', code: 'SCHEMA.TOO_BIG', message: expect.stringContaining('8') },
      { pointer: '/amountFen', code: 'SCHEMA.INVALID_FORMAT', message: expect.any(String) },
    ]);
    expect((await problemOf(put({ body: { ...good, reference: '123456789' } }))).errors?.[0]?.message).toMatch(
      /[\u4e00-\u9fff]/,
    );
    expect((await problemOf(send('/orders?limit=0'))).errors?.[0]?.pointer).toBe('/query/limit');
    expect((await problemOf(put({ body: { ...good, reference: 'a\u0000' } }))).errors?.[0]?.pointer).toBe('/reference');
  });

  it('another method with the methods that are taken', async () => {
    expect((await send('/orders/mine', { method: 'DELETE' })).headers.get('allow')).toBe('GET');
  });

  it('a token that says nothing of how to mend it with a challenge', async () => {
    expect((await send('/orders/mine', { token: 'x' })).headers.get('www-authenticate')).toContain('Bearer');
  });

  it('a body that ends too soon without a fault of its own', async () => {
    const token = await issuer.sign!(CLAIMS);
    await new Promise<void>((resolve) => {
      const cut = httpRequest(`${api.url}/orders/mine/answer`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'content-length': '100' },
      });
      cut.once('error', () => resolve()).once('close', () => resolve());
      cut.write('{', () => cut.destroy());
    });
    expect((await send('/healthz')).status).toBe(200);
  });
});

describe('the document of an API', () => {
  let document: OpenAPIObject;
  beforeAll(async () => {
    document = (await (await fetch(`${api.url}/openapi.json`)).json()) as OpenAPIObject;
  });

  it('shows body, parameters, query, answer and rule of an operation', () => {
    const operation = document.paths['/orders/{orderId}/answer']!.put!;
    expect(operation).toMatchObject({
      operationId: 'orders_answer',
      'x-act': 'stop-payment-order.answer',
      security: [{ bearer: [] }],
      requestBody: { content: { 'application/json': { schema: expect.anything() } } },
      responses: {
        200: { content: { 'application/json': { schema: expect.anything() } } },
        default: { description: '拒绝或故障' },
      },
    });
    expect(operation.parameters).toEqual([
      expect.objectContaining({ name: 'orderId', in: 'path' }),
      expect.objectContaining({ name: 'Idempotency-Key', in: 'header', required: true }),
    ]);
    expect(JSON.stringify(operation.requestBody) + JSON.stringify(document.components)).toMatch(/amountFen.*pattern/);
    expect(document.paths['/orders']!.get!.parameters).toEqual([
      expect.objectContaining({ name: 'limit', in: 'query', schema: expect.objectContaining({ maximum: 200 }) }),
      expect.objectContaining({ name: 'cursor', in: 'query' }),
    ]);
  });

  it('can be browsed, with every asset from this service', async () => {
    const page = await (await fetch(`${api.url}/docs`)).text();
    const assets = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(
      ([, address]) => new URL(address!, `${api.url}/docs`),
    );
    expect(assets.length).toBeGreaterThan(3);
    for (const asset of assets) {
      expect(asset.origin).toBe(api.url);
      expect((await fetch(asset)).status).toBe(200);
    }
  });

  it('can be had without running the API', async () => {
    expect((await documentOf({ name: 'bank-api', module: BankModule })).paths).toEqual(document.paths);
  });
});

describe('a running API', () => {
  it('is alive, says what it lacks, and counts what it answers by route', async () => {
    expect((await fetch(`${api.url}/healthz`)).status).toBe(200);
    const ready = await fetch(`${api.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { ready: false, checks: { temporal: 'away', redis: 'away', identity: 'ok' } },
    ]);
    expect(await (await fetch(`${api.url}/metrics`)).text()).toMatch(/route="\/orders\/:orderId\/answer",status="200"/);
  });
});

describe('an API with a route that no rule covers', () => {
  @Controller('bare')
  class BareController {
    @Get()
    bare(): object {
      return {};
    }
    @Get('list')
    @Act('stop-payment-order.read')
    list(): object {
      return {};
    }
    @Get(':id')
    @Act('stop-payment-order.read')
    @Relation('orderId')
    other(): object {
      return {};
    }
  }
  @Global()
  @Module({ controllers: [BareController], providers: ports, exports: ports })
  class BareModule {}

  it('does not start, and names each such route', async () => {
    await expect(documentOf({ name: 'bank-api', module: BareModule })).rejects.toThrow(
      /GET \/bare .*no @Act[\s\S]*GET \/bare\/list .*@Narrowed[\s\S]*GET \/bare\/:id .*no :orderId/,
    );
  });
});
