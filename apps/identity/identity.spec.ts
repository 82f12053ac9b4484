import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, jwtVerify, type JWTPayload } from 'jose';
import { Tokens } from '../../tools/identity/tokens.js';
import { isHealthy } from '../../tools/stack/ports.js';
import type { IdentitySettings } from './settings.js';
import { type Identity, start } from './start.js';

const folder = mkdtempSync(join(tmpdir(), 'heli-identity-'));
const officersFile = join(folder, 'officers.json');
writeFileSync(
  officersFile,
  JSON.stringify({
    officers: [
      { officerId: 'o-1', name: '张三(虚构)', agency: 'police', unitId: 'u-1', roles: ['officer'], login: 'zhangsan' },
      {
        officerId: 'o-2',
        name: '离任',
        agency: 'police',
        unitId: 'u-1',
        roles: [],
        login: 'x',
        validUntil: '2020-01-01T00:00:00.000Z',
      },
    ],
    machines: [{ clientId: 'bank-1', clientSecret: 's/c t', agency: 'bank', unitId: 'u-9', roles: ['machine'] }],
  }),
);
const settings: IdentitySettings = {
  environment: 'test',
  host: '127.0.0.1',
  port: 0,
  officersFile,
  dataDirectory: folder,
  consoleUrl: 'http://127.0.0.1:7100',
  password: 'heli',
};
let identity: Identity;
beforeAll(async () => {
  identity = await start(settings);
});
afterAll(async () => {
  await identity.stop();
  rmSync(folder, { recursive: true });
});

/** As the APIs do it: the issuer's keys, and nothing shared with the provider. */
async function claimsOf(token: string): Promise<JWTPayload> {
  const keys = createRemoteJWKSet(new URL(`${identity.issuer}/jwks`));
  return (await jwtVerify(token, keys, { issuer: identity.issuer, audience: 'heli' })).payload;
}

describe('the embedded identity provider', () => {
  it('gives an officer a token that names agency, unit and roles', async () => {
    const claims = await claimsOf(await new Tokens(identity.issuer).officer('o-1'));
    expect(claims).toMatchObject({ sub: 'o-1', agency: 'police', unit: 'u-1', roles: ['officer'], name: '张三(虚构)' });
  });

  it("gives a bank's own system a token for its client credentials", async () => {
    const claims = await claimsOf(await new Tokens(identity.issuer).machine('bank-1', 's/c t'));
    expect(claims).toMatchObject({ sub: 'bank-1', agency: 'bank', unit: 'u-9', roles: ['machine'] });
  });

  it('refuses a machine with a wrong secret', async () => {
    await expect(new Tokens(identity.issuer).machine('bank-1', 'wrong')).rejects.toThrow('No token');
  });

  it.each([
    ['nobody knows', 'o-404'],
    ['has left', 'o-2'],
  ])('logs nobody in whom %s', async (_, officerId) => {
    await expect(new Tokens(identity.issuer).officer(officerId)).rejects.toThrow('knows no officer');
  });

  it('keeps its keys over a restart, so that a token stays good', async () => {
    const token = await new Tokens(identity.issuer).machine('bank-1', 's/c t');
    await identity.stop();
    identity = await start({ ...settings, port: Number(new URL(identity.issuer).port) });
    while (!(await isHealthy(`${identity.issuer}/readyz`)));
    await expect(claimsOf(token)).resolves.toMatchObject({ sub: 'bank-1' });
  });

  it('refuses to start in production', async () => {
    await expect(start({ ...settings, environment: 'production' })).rejects.toThrow('refuses to start in production');
  });
});
