import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../stack/folders.js';
import { LOOPBACK } from '../stack/ports.js';

export const APIS = [
  'police-api',
  'procuratorate-api',
  'court-api',
  'bank-api',
  'operator-api',
  'regulator-api',
  'supervisor-api',
] as const;

/** Everything that answers on a port, with its distance from the first port. */
export const PORT_OFFSETS = {
  console: 0,
  'police-api': 1,
  'procuratorate-api': 2,
  'court-api': 3,
  'bank-api': 4,
  'operator-api': 5,
  'regulator-api': 6,
  'supervisor-api': 7,
  worker: 10,
  notifier: 11,
} as const;
export type Served = keyof typeof PORT_OFFSETS;
export const SERVED = Object.keys(PORT_OFFSETS) as Served[];
export type ServedPorts = Readonly<Record<Served, number>>;

/** One process of the system: what it runs and where it must answer before it counts as ready. */
export interface SystemProcess {
  readonly name: string;
  readonly file: string;
  readonly serves: readonly Served[];
}

const exists = (file: string): boolean => existsSync(join(repositoryRoot, file));

/** The processes in the order in which they are needed: who writes, who is asked, who sends, who shows. */
export function systemProcesses(): readonly SystemProcess[] {
  const single = (name: 'worker' | 'notifier' | 'console'): SystemProcess => ({
    name,
    file: `dist/apps/${name}/main.js`,
    serves: [name],
  });
  const apis = APIS.filter((name) => exists(`dist/apps/${name}/start.js`));
  return [
    single('worker'),
    { name: 'apis', file: 'dist/tools/serve/apis.js', serves: apis },
    single('notifier'),
    single('console'),
  ].filter(({ file, serves }) => serves.length > 0 && exists(file));
}

export const urlOf = (ports: ServedPorts, name: Served): string => `http://${LOOPBACK}:${ports[name]}`;

const variableOf = (name: Served): string => `HELI_${name.toUpperCase().replaceAll('-', '_')}`;

/** The ports as each process reads its own, and the addresses as others read them. */
export const addressesEnv = (ports: ServedPorts): Record<string, string> =>
  Object.fromEntries(
    SERVED.flatMap((name) => [
      [`${variableOf(name)}_PORT`, String(ports[name])],
      [`${variableOf(name)}_URL`, urlOf(ports, name)],
    ]),
  );
