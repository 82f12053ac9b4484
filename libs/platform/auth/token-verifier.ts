import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { AGENCIES, type Actor, ROLES } from '#domain/agency/actor';
import { RequestRefusal } from '#platform/http/request-refusal';

const AUDIENCE = 'heli';
const SKEW_SECONDS = 30;
const PATIENCE_MS = 5_000;
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];

const ID = /^[A-Za-z0-9._-]{1,64}$/;

/** A role that this version does not know entitles to nothing. */
const claims = z.object({
  sub: z.string().regex(ID),
  agency: z.enum(AGENCIES),
  unit: z.string().regex(ID),
  roles: z.array(z.string()).transform((names) => ROLES.filter((role) => names.includes(role))),
});

/** Knows an officer by a token of the issuer, embedded or not: one path for both. */
export class TokenVerifier {
  private keys: Promise<JWTVerifyGetKey> | undefined;

  constructor(private readonly issuer: string) {}

  async actorOf(token: string): Promise<Actor> {
    const keys = await this.keysOfIssuer();
    const read = claims.safeParse(await this.payloadOf(token, keys));
    if (!read.success)
      throw new RequestRefusal('AUTH.TOKEN_INVALID', { cause: read.error, headers: challenge('invalid_token') });
    const { sub, agency, unit, roles } = read.data;
    return { agency, unitId: unit, officerId: sub, roles };
  }

  /** Ready when the issuer has told where its keys are. */
  async keysOfIssuer(): Promise<JWTVerifyGetKey> {
    this.keys ??= discover(this.issuer);
    try {
      return await this.keys;
    } catch (error) {
      this.keys = undefined;
      throw new RequestRefusal('AUTH.UNAVAILABLE', { cause: error });
    }
  }

  private async payloadOf(token: string, keys: JWTVerifyGetKey): Promise<unknown> {
    const demands = { issuer: this.issuer, audience: AUDIENCE, clockTolerance: SKEW_SECONDS, algorithms: ALGORITHMS };
    try {
      const { payload } = await jwtVerify(token, keys, demands);
      return payload;
    } catch (error) {
      throw refusalFor(error);
    }
  }
}

const discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  const found = discovery.parse(await response.json());
  if (found.issuer !== issuer) throw new Error(`${address} speaks for another issuer.`);
  return createRemoteJWKSet(new URL(found.jwks_uri), { timeoutDuration: PATIENCE_MS });
}

/** What jose says of the token itself; everything else is about the way to the keys. */
function refusalFor(error: unknown): RequestRefusal {
  if (error instanceof errors.JWTExpired)
    return new RequestRefusal('AUTH.TOKEN_EXPIRED', { cause: error, headers: challenge('invalid_token') });
  const aboutKeys =
    error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError) || error.code === 'ERR_JOSE_GENERIC';
  if (aboutKeys) return new RequestRefusal('AUTH.UNAVAILABLE', { cause: error });
  return new RequestRefusal('AUTH.TOKEN_INVALID', { cause: error, headers: challenge('invalid_token') });
}

/** RFC 6750. */
export const challenge = (error?: string): Record<string, string> => ({
  'www-authenticate': error ? `Bearer realm="heli", error="${error}"` : 'Bearer realm="heli"',
});
