import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import type { CaughtPost } from './caught.js';
import { listPage, notFoundPage, viewPage } from './pages.js';

type Answer = { readonly status: number } & ({ readonly html: string } | { readonly json: unknown });

const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'",
};

/** The page for people, and the same as JSON for tests; SMS come in here too. */
export function serve(post: CaughtPost, port: number, host: string): Promise<Server> {
  const server = createServer((request, response) => {
    answer(post, request).then(
      (given) => send(response, given),
      () => send(response, { status: 400, json: { title: 'The request could not be read.' } }),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

function send(response: ServerResponse, given: Answer): void {
  const html = 'html' in given;
  response.writeHead(given.status, {
    ...HEADERS,
    'content-type': html ? 'text/html; charset=utf-8' : 'application/json',
  });
  response.end(html ? given.html : JSON.stringify(given.json));
}

function answer(post: CaughtPost, request: IncomingMessage): Promise<Answer> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://catcher');
  if (request.method === 'POST') return take(post, pathname, request);
  return Promise.resolve(show(post, pathname, searchParams.get('to') ?? ''));
}

function show(post: CaughtPost, path: string, to: string): Answer {
  if (path === '/') return { status: 200, html: listPage(post.newestFirst(), to) };
  if (path === '/readyz' || path === '/healthz') return { status: 200, json: { status: 'ok' } };
  if (path === '/mails') return { status: 200, json: post.mails(to) };
  if (path === '/sms') return { status: 200, json: post.sms(to) };
  const caught = path.startsWith('/view/') ? post.find(path.slice('/view/'.length)) : undefined;
  return caught ? { status: 200, html: viewPage(caught) } : { status: 404, html: notFoundPage() };
}

/** A page of another site cannot post JSON here without asking first, and it gets no permission. */
async function take(post: CaughtPost, path: string, request: IncomingMessage): Promise<Answer> {
  if (!request.headers['content-type']?.startsWith('application/json')) {
    return { status: 415, json: { title: 'Send application/json.' } };
  }
  const body = (await json(request)) as Record<string, unknown>;
  if (path === '/sms') return takeSms(post, body);
  if (path === '/faults') return takeFault(post, body);
  return { status: 404, json: { title: 'There is nothing here.' } };
}

function takeSms(post: CaughtPost, { to, text }: Record<string, unknown>): Answer {
  if (typeof to !== 'string' || typeof text !== 'string') {
    return { status: 422, json: { title: 'An SMS has "to" and "text".' } };
  }
  if (post.mustRefuse('sms')) return { status: 503, json: { title: 'Out of order, as was asked for.' } };
  return { status: 202, json: { id: post.keepSms({ to, text }).id } };
}

function takeFault(post: CaughtPost, { kind, times }: Record<string, unknown>): Answer {
  if ((kind !== 'mail' && kind !== 'sms') || typeof times !== 'number') {
    return { status: 422, json: { title: 'A fault has "kind" (mail or sms) and "times".' } };
  }
  post.refuseNext(kind, times);
  return { status: 200, json: { kind, times } };
}
