import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { errors, type Provider } from 'oidc-provider';
import type { Accounts, OfficerAccount } from './accounts.js';
import { expiredPage, loginPage } from './pages.js';

const PATH = /^\/interaction\/([A-Za-z0-9_-]+)(?:\/(login|choose))?$/;
const MOST_BYTES = 4096;

/** Answers the pages of a login; gives false for everything that is the provider's own. */
export function interactions(provider: Provider, accounts: Accounts) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const [, uid, step] = PATH.exec(new URL(request.url ?? '/', 'http://identity').pathname) ?? [];
    if (!uid) return false;
    try {
      await provider.interactionDetails(request, response);
    } catch (error) {
      if (!(error instanceof errors.SessionNotFound)) throw error;
      show(response, 400, expiredPage());
      return true;
    }
    if (request.method !== 'POST' || !step) show(response, 200, loginPage(uid, accounts, {}));
    else await decide({ provider, accounts, request, response }, uid, step);
    return true;
  };
}

interface Exchange {
  readonly provider: Provider;
  readonly accounts: Accounts;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function decide({ provider, accounts, request, response }: Exchange, uid: string, step: string): Promise<void> {
  const form = new URLSearchParams((await text(request)).slice(0, MOST_BYTES));
  const login = form.get('login') ?? '';
  const officer = step === 'login' ? accounts.recognise(login, form.get('password') ?? '') : chosen(accounts, form);
  if (!officer) return show(response, 401, loginPage(uid, accounts, { login, fault: '登录名或口令不对,请重新输入。' }));
  await provider.interactionFinished(request, response, { login: { accountId: officer.officerId } });
}

const chosen = (accounts: Accounts, form: URLSearchParams): OfficerAccount | undefined =>
  accounts.officer(form.get('officer') ?? '');

function show(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-frame-options': 'DENY',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  });
  response.end(html);
}
