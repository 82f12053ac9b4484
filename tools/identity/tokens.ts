import { createHash, randomBytes } from 'node:crypto';

const CLIENT = 'heli-console';
const CALLBACK = 'http://127.0.0.1/auth/callback';

interface Issued {
  readonly token: string;
  readonly until: number;
}

/** Real tokens of the embedded provider for programs that act as people: the story, the tests, the benches. */
export class Tokens {
  private readonly kept = new Map<string, Promise<Issued>>();

  constructor(private readonly issuer: string) {}

  /** Logs an officer in as a browser does: authorisation code with PKCE, the officer chosen in the login page. */
  officer(officerId: string): Promise<string> {
    return this.keep(`officer ${officerId}`, () => this.logIn(officerId));
  }

  machine(clientId: string, clientSecret: string): Promise<string> {
    const authorization = `Basic ${Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`).toString('base64')}`;
    const body = new URLSearchParams({ grant_type: 'client_credentials' });
    return this.keep(`machine ${clientId}`, () => this.redeem(body, { authorization }));
  }

  private async keep(whose: string, issue: () => Promise<Issued>): Promise<string> {
    const known = this.kept.get(whose);
    if (known) {
      const { token, until } = await known;
      if (until > Date.now()) return token;
    }
    const issued = issue();
    this.kept.set(whose, issued);
    issued.catch(() => this.kept.delete(whose));
    return (await issued).token;
  }

  private async logIn(officerId: string): Promise<Issued> {
    const verifier = randomBytes(32).toString('base64url');
    const browser = new Browser(this.issuer);
    const asked = await browser.get(`/auth?${authorizationRequest(verifier)}`);
    const chosen = await browser.post(`${pathOf(asked)}/choose`, new URLSearchParams({ officer: officerId }));
    if (!chosen) throw new Error(`The identity provider knows no officer ${officerId}.`);
    const back = new URL(await browser.get(pathOf(chosen)));
    const code = back.searchParams.get('code');
    if (!code) throw new Error(`The login of ${officerId} failed: ${back.searchParams.get('error_description')}`);
    return this.redeem(
      new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: CLIENT,
        redirect_uri: CALLBACK,
        code,
        code_verifier: verifier,
      }),
    );
  }

  private async redeem(body: URLSearchParams, headers: Record<string, string> = {}): Promise<Issued> {
    const response = await fetch(`${this.issuer}/token`, { method: 'POST', body, headers });
    const answer = (await response.json()) as {
      access_token?: string;
      expires_in?: number;
      error_description?: string;
    };
    if (!answer.access_token) throw new Error(`No token: ${answer.error_description ?? response.status}`);
    return { token: answer.access_token, until: Date.now() + ((answer.expires_in ?? 60) - 30) * 1000 };
  }
}

function authorizationRequest(verifier: string): URLSearchParams {
  return new URLSearchParams({
    client_id: CLIENT,
    redirect_uri: CALLBACK,
    response_type: 'code',
    scope: 'openid profile',
    state: randomBytes(8).toString('hex'),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
}

const pathOf = (address: string): string => {
  const { pathname, search } = new URL(address);
  return pathname + search;
};

/** As much of a browser as a login needs: cookies, and redirects one at a time. */
class Browser {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly home: string) {}

  get(path: string): Promise<string> {
    return this.send(path, {});
  }

  post(path: string, body: URLSearchParams): Promise<string> {
    return this.send(path, { method: 'POST', body });
  }

  /** Gives where the answer sends the browser next, or nothing where it is a page. */
  private async send(path: string, init: RequestInit): Promise<string> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${this.home}${path}`, { ...init, headers: { cookie }, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
    await response.arrayBuffer();
    const location = response.headers.get('location');
    return location ? new URL(location, this.home).href : '';
  }
}
