import { createHash, randomBytes } from 'node:crypto';
import { createRemoteJWKSet, decodeJwt, type JWTPayload, jwtVerify } from 'jose';
import type { Begun, Session } from './sessions.js';
import { type ConsoleSettings, type Desk, DESKS } from './settings.js';

interface Discovery {
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  readonly jwks_uri: string;
  readonly end_session_endpoint?: string;
}

interface Tokens {
  readonly access_token: string;
  readonly refresh_token?: string;
  readonly id_token?: string;
  readonly expires_in?: number;
}

/** The account that signed in belongs to none of the desks. */
export class NoDesk extends Error {}

const PATIENCE_MS = 10_000;

/** OpenID Connect, code flow with PKCE; the tokens stay on this side. */
export class Identity {
  private found: Promise<Discovery> | undefined;
  private keys: ReturnType<typeof createRemoteJWKSet> | undefined;

  constructor(private readonly settings: Pick<ConsoleSettings, 'issuer' | 'client'>) {}

  discover = (): Promise<Discovery> => {
    this.found ??= this.readDiscovery();
    this.found.catch(() => (this.found = undefined));
    return this.found;
  };

  begin(returnTo: string): Begun {
    return { verifier: secret(), nonce: secret(), returnTo };
  }

  async signInAddress(begun: Begun, state: string, redirectUri: string): Promise<string> {
    const { authorization_endpoint } = await this.discover();
    const address = new URL(authorization_endpoint);
    const query = {
      client_id: this.settings.client.id,
      response_type: 'code',
      scope: 'openid profile',
      redirect_uri: redirectUri,
      state,
      nonce: begun.nonce,
      code_challenge: createHash('sha256').update(begun.verifier).digest('base64url'),
      code_challenge_method: 'S256',
    };
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
    return address.href;
  }

  async redeem(code: string, begun: Begun, redirectUri: string): Promise<Session> {
    const tokens = await this.askTokens({
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirectUri,
      code_verifier: begun.verifier,
    });
    const claims = await this.verify(tokens.id_token ?? '', begun.nonce);
    return sessionOf(tokens, claims);
  }

  /** A session whose token ends soon gets a new one where the provider gave the means; undefined where it did not. */
  async renew(session: Session): Promise<Session | undefined> {
    if (!session.refreshToken) return undefined;
    const tokens = await this.askTokens({ grant_type: 'refresh_token', refresh_token: session.refreshToken });
    const { desk, officerId, name, refreshToken } = session;
    const renewed = sessionOf(tokens, { sub: officerId, name });
    return { ...renewed, desk, refreshToken: tokens.refresh_token ?? refreshToken };
  }

  /** Where the browser must go so that the provider forgets the officer as well; no token travels in the address. */
  async signOutAddress(home: string): Promise<string> {
    const { end_session_endpoint } = await this.discover();
    if (!end_session_endpoint) return home;
    const address = new URL(end_session_endpoint);
    address.searchParams.set('client_id', this.settings.client.id);
    address.searchParams.set('post_logout_redirect_uri', home);
    return address.href;
  }

  private async readDiscovery(): Promise<Discovery> {
    const response = await fetch(`${this.settings.issuer}/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) throw new Error(`The identity provider answers ${response.status} when asked for its addresses.`);
    return (await response.json()) as Discovery;
  }

  private async askTokens(form: Readonly<Record<string, string>>): Promise<Tokens> {
    const { token_endpoint } = await this.discover();
    const { id, secret: password } = this.settings.client;
    const basic = Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(password ?? '')}`).toString('base64');
    const response = await fetch(token_endpoint, {
      method: 'POST',
      body: new URLSearchParams({ ...form, client_id: id }),
      headers: password ? { authorization: `Basic ${basic}` } : {},
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) throw new Error(`The identity provider gave no token (${response.status}).`);
    return (await response.json()) as Tokens;
  }

  private async verify(idToken: string, nonce: string): Promise<JWTPayload> {
    const { jwks_uri } = await this.discover();
    this.keys ??= createRemoteJWKSet(new URL(jwks_uri));
    const { issuer, client } = this.settings;
    const { payload } = await jwtVerify(idToken, this.keys, { issuer, audience: client.id, clockTolerance: 30 });
    if (payload['nonce'] !== nonce) throw new Error('The identity token answers another sign-in.');
    return payload;
  }
}

const secret = (): string => randomBytes(32).toString('base64url');

/** The claims are read to choose the desk alone; the API behind it verifies the token and decides. */
function sessionOf(tokens: Tokens, claims: JWTPayload): Session {
  const access = decodeJwt(tokens.access_token);
  const desk = DESKS.find((known) => known === (access['agency'] as Desk));
  if (!desk) throw new NoDesk(`The account ${claims.sub ?? ''} belongs to no desk.`);
  return {
    desk,
    officerId: access.sub ?? claims.sub ?? '',
    name: String(access['name'] ?? claims['name'] ?? ''),
    accessToken: tokens.access_token,
    ...(tokens.refresh_token && { refreshToken: tokens.refresh_token }),
    expiresAt: Date.now() + (tokens.expires_in ?? 300) * 1000,
  };
}
