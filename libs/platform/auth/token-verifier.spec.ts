import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { TokenVerifier } from '#platform/auth/token-verifier';

const CLAIMS = { sub: 'b.bai', agency: 'bank', unit: 'bank-1', roles: ['desk-clerk', 'unheard-of'], aud: 'heli' };

describe('a token', () => {
  let server: Server;
  let issuer: string;
  let pretends: string | undefined;
  let answers = true;
  let sign: (claims: object, expires?: string | Date) => Promise<string>;

  beforeAll(async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'ES256' }] };
    server = createServer((request, response) => {
      response.statusCode = answers ? 200 : 503;
      response.end(
        JSON.stringify(request.url === '/keys' ? keys : { issuer: pretends ?? issuer, jwks_uri: `${issuer}/keys` }),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    sign = (claims, expires = '5m') =>
      new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: 'k' })
        .setIssuer(issuer)
        .setExpirationTime(expires)
        .sign(privateKey);
  });

  beforeEach(() => {
    answers = true;
    pretends = undefined;
  });

  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('says who acts, and a role that this version does not know entitles to nothing', async () => {
    const actor = await new TokenVerifier(issuer).actorOf(await sign(CLAIMS));
    expect(actor).toEqual({ agency: 'bank', unitId: 'bank-1', officerId: 'b.bai', roles: ['desk-clerk'] });
  });

  it('lives half a minute longer than it says, because clocks differ', async () => {
    const almost = await sign(CLAIMS, new Date(Date.now() - 20_000));
    await expect(new TokenVerifier(issuer).actorOf(almost)).resolves.toMatchObject({ officerId: 'b.bai' });
  });

  it.each<[string, string, () => Promise<string>]>([
    ['AUTH.TOKEN_EXPIRED', 'is too old', () => sign(CLAIMS, new Date(Date.now() - 40_000))],
    ['AUTH.TOKEN_INVALID', 'is for another service', () => sign({ ...CLAIMS, aud: 'x' })],
    ['AUTH.TOKEN_INVALID', 'names no agency of ours', () => sign({ ...CLAIMS, agency: 'press' })],
    [
      'AUTH.TOKEN_INVALID',
      'names a unit that could become a part of another id',
      () => sign({ ...CLAIMS, unit: 'a/b' }),
    ],
    [
      'AUTH.TOKEN_INVALID',
      'is signed by nobody',
      () => Promise.resolve(`${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.`),
    ],
  ])('gets %s where it %s', async (code, _, token) => {
    await expect(new TokenVerifier(issuer).actorOf(await token())).rejects.toMatchObject({ code });
  });

  it('gets AUTH.UNAVAILABLE while the issuer is away or speaks for another, and is known once it is back', async () => {
    const verifier = new TokenVerifier(issuer);
    const token = await sign(CLAIMS);
    answers = false;
    await expect(verifier.actorOf(token)).rejects.toMatchObject({ code: 'AUTH.UNAVAILABLE', status: 503 });
    answers = true;
    pretends = 'https://elsewhere.example';
    await expect(verifier.actorOf(token)).rejects.toMatchObject({ code: 'AUTH.UNAVAILABLE' });
    pretends = undefined;
    await expect(verifier.actorOf(token)).resolves.toMatchObject({ officerId: 'b.bai' });
  });
});
