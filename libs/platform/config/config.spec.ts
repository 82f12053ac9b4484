import { ConfigurationFault, readConfig } from '#platform/config/config';

const GIVEN = {
  DATABASE_URL: 'postgres://heli:heli@127.0.0.1:5432/heli',
  REDIS_URL: 'redis://127.0.0.1:6379',
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
  SMTP_URL: 'smtp://127.0.0.1:1025',
  OIDC_ISSUER: 'http://127.0.0.1:3190',
};
const PRODUCTION = {
  ...GIVEN,
  HELI_ENVIRONMENT: 'production',
  DATABASE_URL: 'postgres://heli:0f4e5b4a9d@db.internal/heli',
  OIDC_ISSUER: 'https://id.internal',
  HELI_PEPPER: 'a secret of this house alone',
};

const faultsOf = (env: Record<string, string | undefined>): readonly string[] => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationFault) return error.faults;
    throw error;
  }
};

describe('the configuration', () => {
  it('needs five addresses and supposes the rest', () => {
    expect(readConfig(GIVEN)).toMatchObject({
      environment: 'demonstration',
      ports: { 'bank-api': 3104 },
      redisPrefix: 'heli:',
      temporal: { address: '127.0.0.1:7233', namespace: 'default', taskQueue: 'heli' },
      clockMayMove: true,
    });
  });

  it('names every wrong variable in one message', () => {
    const wrong = {
      ...GIVEN,
      DATABASE_URL: 'mysql://x',
      REDIS_URL: undefined,
      HELI_BANK_API_PORT: '70000',
      HELI_REDIS_PREFIX: 'a b',
    };
    expect(faultsOf(wrong).map((fault) => fault.split(':')[0])).toEqual([
      'DATABASE_URL',
      'REDIS_URL',
      'HELI_REDIS_PREFIX',
      'HELI_BANK_API_PORT',
    ]);
    expect(() => readConfig(wrong)).toThrow(/DATABASE_URL.*\n.*REDIS_URL/);
  });

  it('takes what this house decided where the rule book leaves a question open', () => {
    const switches = (text: string) =>
      readConfig({ ...GIVEN, HELI_RECOMMENDATION_SWITCHES: text }).recommendationSwitches;
    expect(switches('opinionFirst=on,legalityFirst=off')).toEqual({ opinionFirst: true, legalityFirst: false });
    expect(switches('')).toEqual({});
    expect(faultsOf({ ...GIVEN, HELI_RECOMMENDATION_SWITCHES: 'opinionFirst=maybe' })).toEqual([
      expect.stringContaining('HELI_RECOMMENDATION_SWITCHES: takes NAME=on or NAME=off'),
    ]);
  });

  it('takes whose approval a freeze needs after a hand-over, of two', () => {
    expect(readConfig(GIVEN).freezeRenewedBy).toBe('original');
    expect(readConfig({ ...GIVEN, HELI_FREEZE_RENEWED_BY: 'receiver' }).freezeRenewedBy).toBe('receiver');
    expect(faultsOf({ ...GIVEN, HELI_FREEZE_RENEWED_BY: 'giver' })).toHaveLength(1);
  });

  it('takes an empty variable as one that is not set', () => {
    expect(readConfig({ ...GIVEN, SMS_URL: '', HELI_WORKER_PORT: '' })).toMatchObject({ ports: { worker: 3110 } });
  });

  it('ends the prefix of Redis with one colon', () => {
    expect(readConfig({ ...GIVEN, HELI_REDIS_PREFIX: 'w1' }).redisPrefix).toBe('w1:');
    expect(readConfig({ ...GIVEN, HELI_REDIS_PREFIX: 'w1:' }).redisPrefix).toBe('w1:');
  });

  it('reads the port of a process', () => {
    expect(readConfig({ ...GIVEN, HELI_BANK_API_PORT: '0' }).ports['bank-api']).toBe(0);
  });
});

describe('production', () => {
  it('runs on what is its own, by the wall clock', () => {
    expect(readConfig(PRODUCTION)).toMatchObject({ environment: 'production', clockMayMove: false });
  });

  it.each([
    ['a moved clock', { HELI_LEGAL_CLOCK: 'movable' }, 'HELI_LEGAL_CLOCK'],
    ['the embedded identity provider', { HELI_IDENTITY: 'embedded' }, 'HELI_IDENTITY'],
    ['an issuer without encryption', { OIDC_ISSUER: 'http://id.internal' }, 'OIDC_ISSUER'],
    ['the pepper that everybody knows', { HELI_PEPPER: undefined }, 'HELI_PEPPER'],
    ['the password that everybody knows', { DATABASE_URL: GIVEN.DATABASE_URL }, 'DATABASE_URL'],
  ])('refuses %s', (_, changed, variable) => {
    expect(faultsOf({ ...PRODUCTION, ...changed })).toEqual([expect.stringContaining(`${variable}:`)]);
  });
});
