import { logger } from '#platform/observability/log';
import { type Exchange, redirect, refuse, sendJson, sendPage } from './answer.js';
import type { Cookies } from './cookies.js';
import { type Identity, NoDesk } from './identity.js';
import type { Session, Sessions } from './sessions.js';

export interface SignInParts {
  readonly identity: Identity;
  readonly sessions: Sessions;
  readonly cookies: Cookies;
  /** Known once the port is. */
  readonly home: () => string;
}

const RENEW_BEFORE_MS = 60_000;

/** Signing in and out, and the session behind a request. */
export class SignIn {
  private readonly renewals = new Map<string, Promise<Session | undefined>>();

  constructor(private readonly parts: SignInParts) {}

  async answer(exchange: Exchange): Promise<void> {
    switch (`${exchange.request.method} ${exchange.url.pathname}`) {
      case 'GET /auth/login':
        return this.begin(exchange);
      case 'GET /auth/callback':
        return this.finish(exchange);
      case 'GET /auth/session':
        return this.tell(exchange);
      case 'POST /auth/logout':
        return this.signOut(exchange);
      default:
        return refuse(exchange, 'CONSOLE.UNKNOWN');
    }
  }

  /** The session of a request, with a token that still lives; undefined where the officer has to sign in again. */
  async sessionOf({ request }: Exchange): Promise<Session | undefined> {
    const key = this.parts.cookies.sessionKey(request);
    const session = await this.parts.sessions.find(key);
    if (!session || !key || session.expiresAt - RENEW_BEFORE_MS > Date.now()) return session;
    return (await this.renewOnce(key, session)) ?? (session.expiresAt > Date.now() ? session : undefined);
  }

  private async begin(exchange: Exchange): Promise<void> {
    const { identity, sessions, cookies, home } = this.parts;
    const returnTo = ownPath(exchange.url.searchParams.get('returnTo'));
    // Cookies belong to one host: who came by another name of this machine is led to the one that sign-in returns to.
    if (exchange.request.headers.host !== new URL(home()).host) {
      return redirect(exchange, `${home()}/auth/login?returnTo=${encodeURIComponent(returnTo)}`);
    }
    const begun = identity.begin(returnTo);
    const state = await sessions.begin(begun);
    cookies.giveBegun(exchange.response, state);
    redirect(exchange, await identity.signInAddress(begun, state, this.callback()));
  }

  private async finish(exchange: Exchange): Promise<void> {
    const { identity, sessions, cookies } = this.parts;
    const { searchParams } = exchange.url;
    const state = searchParams.get('state');
    const code = searchParams.get('code');
    const known = state !== null && state === cookies.begunKey(exchange.request);
    const begun = known ? await sessions.finish(state) : undefined;
    // The browser's back button, or a second window: signing in again is quicker than explaining.
    if (!begun || !code) return redirect(exchange, '/');
    try {
      const session = await identity.redeem(code, begun, this.callback());
      cookies.giveSession(exchange.response, await sessions.create(session));
      redirect(exchange, begun.returnTo);
    } catch (error) {
      logger().warn({ err: error }, 'A sign-in failed.');
      if (error instanceof NoDesk) sendPage(exchange, 403, NO_DESK);
      else sendPage(exchange, 502, FAILED);
    }
  }

  private async tell(exchange: Exchange): Promise<void> {
    const session = await this.sessionOf(exchange);
    if (!session) return sendJson(exchange, {});
    const { desk, officerId, name } = session;
    sendJson(exchange, { session: { desk, officerId, name } });
  }

  private async signOut(exchange: Exchange): Promise<void> {
    const { identity, sessions, cookies, home } = this.parts;
    const key = cookies.sessionKey(exchange.request);
    if (key) await sessions.end(key);
    cookies.forget(exchange.response);
    sendJson(exchange, { location: await identity.signOutAddress(`${home()}/`).catch(() => '/') });
  }

  /** A page asks for many things at once; a refresh token is good for one use. */
  private renewOnce(key: string, session: Session): Promise<Session | undefined> {
    const running = this.renewals.get(key);
    if (running) return running;
    const renewal = this.renew(key, session).finally(() => this.renewals.delete(key));
    this.renewals.set(key, renewal);
    return renewal;
  }

  private async renew(key: string, session: Session): Promise<Session | undefined> {
    try {
      const renewed = await this.parts.identity.renew(session);
      if (renewed) await this.parts.sessions.replace(key, renewed);
      return renewed;
    } catch (error) {
      logger().warn({ err: error }, 'A session could not be renewed.');
      return undefined;
    }
  }

  private callback = (): string => `${this.parts.home()}/auth/callback`;
}

const NO_DESK = {
  title: '该账号没有可用的工作台',
  advice: '请联系本单位管理员，核对账号所属机关与岗位。',
  link: '/auth/login',
};
const FAILED = {
  title: '登录没有完成',
  advice: '身份认证服务没有给出有效结果，请重新登录；仍不成功请联系运维人员。',
  link: '/auth/login',
};

/** Never an address of another site. */
const ownPath = (given: string | null): string => (given && /^\/(?![/\\])[^\s\\]*$/.test(given) ? given : '/');
