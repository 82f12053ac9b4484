import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ConfigurationFault, DEFAULT_PORTS, ENVIRONMENTS } from '#platform/config/config';

export const DESKS = ['police', 'procuratorate', 'court', 'bank', 'operator', 'regulator', 'supervisor'] as const;
export type Desk = (typeof DESKS)[number];

export interface ConsoleSettings {
  readonly host: string;
  /** `0` means any free port. */
  readonly port: number;
  /** Where browsers find the console; sign-in comes back to it. */
  readonly publicUrl: string | undefined;
  readonly redisUrl: string;
  readonly redisPrefix: string;
  readonly issuer: string;
  readonly client: { readonly id: string; readonly secret?: string };
  readonly apis: Readonly<Record<Desk, string>>;
  /** The built browser part. */
  readonly web: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

const address = (protocols: RegExp, wanted: string) =>
  z.string().refine((text) => URL.canParse(text) && protocols.test(new URL(text).protocol), {
    error: `takes an address that begins with ${wanted}`,
  });
const web = address(/^https?:$/, 'http:// or https://');
const port = (otherwise: number) => z.coerce.number().int().min(0).max(65_535).default(otherwise);

const apiVariable = (desk: Desk): string => `HELI_${desk.toUpperCase()}_API`;

const variables = z.object({
  HELI_ENVIRONMENT: z.enum(ENVIRONMENTS).default('demonstration'),
  HELI_HOST: z.string().min(1).default('127.0.0.1'),
  HELI_CONSOLE_PORT: port(DEFAULT_PORTS.console),
  HELI_CONSOLE_URL: web.optional(),
  HELI_CONSOLE_CLIENT_ID: z.string().min(1).default('heli-console'),
  HELI_CONSOLE_CLIENT_SECRET: z.string().min(1).optional(),
  REDIS_URL: address(/^rediss?:$/, 'redis:// or rediss://'),
  HELI_REDIS_PREFIX: z.string().min(1).max(40).default('heli'),
  OIDC_ISSUER: web,
  ...Object.fromEntries(DESKS.map((desk) => [`${apiVariable(desk)}_URL`, web.optional()])),
  ...Object.fromEntries(DESKS.map((desk) => [`${apiVariable(desk)}_PORT`, port(DEFAULT_PORTS[`${desk}-api`])])),
});

/** What the console needs and no more: the process that faces the browsers never learns how to reach the database. */
export function readSettings(env: Variables): ConsoleSettings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const read = variables.safeParse(given);
  if (!read.success) {
    throw new ConfigurationFault(read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
  }
  const { data } = read;
  if (data.HELI_ENVIRONMENT === 'production' && !data.HELI_CONSOLE_URL?.startsWith('https://')) {
    throw new ConfigurationFault(['HELI_CONSOLE_URL: production takes an address with https']);
  }
  const secret = data.HELI_CONSOLE_CLIENT_SECRET;
  return {
    host: data.HELI_HOST,
    port: data.HELI_CONSOLE_PORT,
    publicUrl: data.HELI_CONSOLE_URL?.replace(/\/+$/, ''),
    redisUrl: data.REDIS_URL,
    redisPrefix: `${data.HELI_REDIS_PREFIX.replace(/:$/, '')}:console:`,
    issuer: data.OIDC_ISSUER.replace(/\/+$/, ''),
    client: { id: data.HELI_CONSOLE_CLIENT_ID, ...(secret && { secret }) },
    apis: apisOf(data as Readonly<Record<string, unknown>>, data.HELI_HOST),
    web: webFolder(),
  };
}

function apisOf(data: Readonly<Record<string, unknown>>, host: string): Record<Desk, string> {
  const urlOf = (desk: Desk): string => {
    const given = data[`${apiVariable(desk)}_URL`];
    return typeof given === 'string'
      ? given.replace(/\/+$/, '')
      : `http://${host}:${data[`${apiVariable(desk)}_PORT`]}`;
  };
  return Object.fromEntries(DESKS.map((desk) => [desk, urlOf(desk)])) as Record<Desk, string>;
}

/** Beside this file once everything is built; below dist/ where the sources run. */
function webFolder(): string {
  const places = ['../web/', '../../../dist/apps/console/web/'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  return places.find((place) => existsSync(`${place}assets`)) ?? places[0]!;
}
