import { z } from 'zod';

export const ENVIRONMENTS = ['demonstration', 'exercise', 'test', 'production'] as const;
export type Environment = (typeof ENVIRONMENTS)[number];

/** Every process that answers on a port, and the port it takes where none is set. */
export const DEFAULT_PORTS = {
  'police-api': 3101,
  'procuratorate-api': 3102,
  'court-api': 3103,
  'bank-api': 3104,
  'operator-api': 3105,
  'regulator-api': 3106,
  'supervisor-api': 3107,
  worker: 3110,
  notifier: 3111,
  console: 3100,
} as const;
export type ProcessName = keyof typeof DEFAULT_PORTS;

export interface Config {
  readonly environment: Environment;
  /** `0` means any free port. */
  readonly ports: Readonly<Record<ProcessName, number>>;
  readonly host: string;
  readonly databaseUrl: string;
  readonly databasePool: number;
  readonly redisUrl: string;
  /** Ends with a colon. */
  readonly redisPrefix: string;
  readonly temporal: { readonly address: string; readonly namespace: string; readonly taskQueue: string };
  readonly smtpUrl: string;
  readonly smsUrl?: string;
  readonly mailFrom: string;
  /** Where a person acts: what links in notices lead to. */
  readonly consoleUrl?: string;
  readonly oidcIssuer: string;
  readonly dataDirectory: string;
  /** Files go to an S3-compatible store where one is named, else into the data directory. */
  readonly s3?: {
    readonly endpoint: string;
    readonly bucket: string;
    readonly region: string;
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
  };
  readonly pepper: string;
  /** Whether legal time may be moved: never in production. */
  readonly clockMayMove: boolean;
  /** 41号 2 speaks of bank accounts alone; a place may have agreed that payment accounts go the same road. */
  readonly paymentAccountsUnder41: boolean;
  /** DESIGN: whose approval a freeze needs once its case is with another unit and the receiver has signed. */
  readonly freezeRenewedBy: 'original' | 'receiver';
  readonly ratePerMinute: number;
  readonly logLevel: string;
  /** What the rule book leaves open for 检察建议, where this house decided otherwise than the defaults. */
  readonly recommendationSwitches: Readonly<Record<string, boolean>>;
}

/** Names every wrong variable at once, so that a person mends them in one go. */
export class ConfigurationFault extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The environment is not complete or not valid:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = 'ConfigurationFault';
  }
}

type Variables = Readonly<Record<string, string | undefined>>;

const DEFAULT_PEPPER = 'pepper-of-the-demonstration-only';

/** What nobody may run with in production, because it stands in a public repository or reaches nobody. */
const KNOWN_SECRETS = new Set([DEFAULT_PEPPER, 'heli', 'postgres', 'password', 'secret', 'changeme', 'demo']);

const url = (...protocols: readonly string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol.slice(0, -1)), {
    error: `takes an address that begins with ${protocols.map((name) => `${name}://`).join(' or ')}`,
  });
const number = (least: number, most: number, otherwise: number) =>
  z.coerce.number().int().min(least).max(most).default(otherwise);

/** As in `libs/domain/recommendation/switches.ts`, which this room does not know. */
const SWITCH_NAMES = ['legalityFirst', 'opinionFirst', 'objectionSuspends', 'amendmentRestarts'];
const SWITCHES = new RegExp(`^((${SWITCH_NAMES.join('|')})=(on|off)(,(?!$)|$))*$`);

const variables = z.object({
  HELI_ENVIRONMENT: z.enum(ENVIRONMENTS).default('demonstration'),
  HELI_HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: url('postgres', 'postgresql'),
  HELI_DATABASE_POOL: number(1, 200, 10),
  REDIS_URL: url('redis', 'rediss'),
  HELI_REDIS_PREFIX: z
    .string()
    .regex(/^[A-Za-z0-9_.:-]{1,40}$/, { error: 'takes 1 to 40 of A-Z a-z 0-9 _ . : -' })
    .default('heli'),
  TEMPORAL_ADDRESS: z.string().regex(/^[^\s/]+:\d+$/, { error: 'takes host:port' }),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  TASK_QUEUE: z.string().min(1).default('heli'),
  SMTP_URL: url('smtp', 'smtps'),
  SMS_URL: url('http', 'https').optional(),
  HELI_CONSOLE_URL: url('http', 'https').optional(),
  HELI_MAIL_FROM: z.string().min(3).default('合力平台 <heli@localhost>'),
  OIDC_ISSUER: url('http', 'https'),
  HELI_IDENTITY: z.enum(['embedded', 'external']).default('external'),
  HELI_LEGAL_CLOCK: z.enum(['wall', 'movable']).optional(),
  HELI_DATA_DIR: z.string().min(1).default('.heli'),
  HELI_S3_ENDPOINT: url('http', 'https').optional(),
  HELI_S3_BUCKET: z.string().min(3).default('heli'),
  HELI_S3_REGION: z.string().min(1).default('us-east-1'),
  HELI_S3_KEY_ID: z.string().default(''),
  HELI_S3_SECRET: z.string().default(''),
  HELI_PEPPER: z.string().min(16).default(DEFAULT_PEPPER),
  HELI_PAYMENT_ACCOUNTS_UNDER_41: z.enum(['yes', 'no']).default('no'),
  HELI_FREEZE_RENEWED_BY: z.enum(['original', 'receiver']).default('original'),
  HELI_RATE_PER_MINUTE: number(0, 10_000_000, 6_000),
  HELI_RECOMMENDATION_SWITCHES: z
    .string()
    .regex(SWITCHES, { error: `takes NAME=on or NAME=off, with commas between, of ${SWITCH_NAMES.join(', ')}` })
    .default(''),
  HELI_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
});
type Read = z.infer<typeof variables>;

/** Reads and judges the environment once; everything else sees the typed object. */
export function readConfig(env: Variables): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const read = variables.safeParse(given);
  const ports = readPorts(given);
  const faults = [
    ...(read.success
      ? productionFaults(read.data)
      : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)),
    ...ports.faults,
  ];
  if (!read.success || faults.length > 0) throw new ConfigurationFault(faults);
  return toConfig(read.data, ports.ports);
}

function toConfig(read: Read, ports: Record<ProcessName, number>): Config {
  return {
    environment: read.HELI_ENVIRONMENT,
    ports,
    host: read.HELI_HOST,
    databaseUrl: read.DATABASE_URL,
    databasePool: read.HELI_DATABASE_POOL,
    redisUrl: read.REDIS_URL,
    redisPrefix: read.HELI_REDIS_PREFIX.replace(/:?$/, ':'),
    temporal: { address: read.TEMPORAL_ADDRESS, namespace: read.TEMPORAL_NAMESPACE, taskQueue: read.TASK_QUEUE },
    smtpUrl: read.SMTP_URL,
    ...(read.SMS_URL && { smsUrl: read.SMS_URL }),
    ...(read.HELI_CONSOLE_URL && { consoleUrl: read.HELI_CONSOLE_URL }),
    mailFrom: read.HELI_MAIL_FROM,
    oidcIssuer: read.OIDC_ISSUER,
    dataDirectory: read.HELI_DATA_DIR,
    ...(read.HELI_S3_ENDPOINT && { s3: s3Of(read, read.HELI_S3_ENDPOINT) }),
    pepper: read.HELI_PEPPER,
    clockMayMove: read.HELI_ENVIRONMENT !== 'production' && read.HELI_LEGAL_CLOCK !== 'wall',
    paymentAccountsUnder41: read.HELI_PAYMENT_ACCOUNTS_UNDER_41 === 'yes',
    freezeRenewedBy: read.HELI_FREEZE_RENEWED_BY,
    ratePerMinute: read.HELI_RATE_PER_MINUTE,
    logLevel: read.HELI_LOG_LEVEL,
    recommendationSwitches: switchesIn(read.HELI_RECOMMENDATION_SWITCHES),
  };
}

const switchesIn = (text: string): Record<string, boolean> =>
  Object.fromEntries(text.split(',').flatMap((one) => (one === '' ? [] : [switchIn(one)])));

const switchIn = (text: string): [string, boolean] => {
  const [name = '', value] = text.split('=');
  return [name, value === 'on'];
};

const s3Of = (read: Read, endpoint: string): NonNullable<Config['s3']> => ({
  endpoint,
  bucket: read.HELI_S3_BUCKET,
  region: read.HELI_S3_REGION,
  accessKeyId: read.HELI_S3_KEY_ID,
  secretAccessKey: read.HELI_S3_SECRET,
});

const portVariableOf = (name: string): string => `HELI_${name.toUpperCase().replaceAll('-', '_')}_PORT`;

function readPorts(given: Variables): { ports: Record<ProcessName, number>; faults: string[] } {
  const ports: Record<ProcessName, number> = { ...DEFAULT_PORTS };
  const faults: string[] = [];
  for (const name of Object.keys(DEFAULT_PORTS) as ProcessName[]) {
    const text = given[portVariableOf(name)];
    if (text === undefined) continue;
    if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) ports[name] = Number(text);
    else faults.push(`${portVariableOf(name)}: takes a port from 0 to 65535`);
  }
  return { ports, faults };
}

function productionFaults(read: Read): string[] {
  if (read.HELI_ENVIRONMENT !== 'production') return [];
  const password = decodeURIComponent(new URL(read.DATABASE_URL).password);
  const checks: readonly (readonly [boolean, string])[] = [
    [read.HELI_LEGAL_CLOCK === 'movable', 'HELI_LEGAL_CLOCK: legal time is never moved in production'],
    [read.HELI_IDENTITY === 'embedded', 'HELI_IDENTITY: the embedded identity provider is never used in production'],
    [!read.OIDC_ISSUER.startsWith('https://'), 'OIDC_ISSUER: production takes an issuer with https'],
    [KNOWN_SECRETS.has(read.HELI_PEPPER), 'HELI_PEPPER: production takes a secret of its own'],
    [password !== '' && KNOWN_SECRETS.has(password), 'DATABASE_URL: production takes a password of its own'],
  ];
  return checks.filter(([wrong]) => wrong).map(([, fault]) => fault);
}
