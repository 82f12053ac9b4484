import { existsSync, readFileSync } from 'node:fs';
import { type Served, type ServedPorts, SERVED, systemProcesses, urlOf } from '../serve/processes.js';
import { DEMONSTRATION_WORLD, type Parts } from '../stack/parts.js';
import { LOOPBACK } from '../stack/ports.js';
import { columns } from './table.js';

interface Login {
  readonly login: string;
  readonly password?: string;
  readonly name: string;
  readonly agency: string;
  readonly unitId: string;
  readonly roles: readonly string[];
}

/** Where everything is, in the order in which a person who is new here would open it. */
export function addresses(parts: Parts, ports: ServedPorts, temporalUi: number): string[] {
  const running = new Set(systemProcesses().flatMap(({ serves }) => serves));
  const shown = (name: Served): string => `${urlOf(ports, name)}${name.endsWith('-api') ? '/docs' : ''}`;
  const own = SERVED.filter((name) => running.has(name)).map((name) => [name, shown(name)]);
  return columns([
    ...own,
    ...(parts.mail.catcherUrl ? [['mails and SMS', parts.mail.catcherUrl]] : []),
    ['identity', parts.identity.address],
    ...(parts.temporal.child ? [['Temporal UI', `http://${LOOPBACK}:${temporalUi}`]] : []),
    ['Temporal', parts.temporal.address],
    ['PostgreSQL', parts.postgres.address],
    ['Redis', parts.redis.address],
  ]);
}

/** One officer for every agency and set of roles; the login page lists them all. */
export function logins(world = DEMONSTRATION_WORLD): string[] {
  if (!existsSync(world)) return [];
  const { officers, units } = JSON.parse(readFileSync(world, 'utf8')) as {
    officers: readonly Login[];
    units: readonly { readonly unitId: string; readonly name: string }[];
  };
  const unitName = new Map(units.map(({ unitId, name }) => [unitId, name]));
  const kinds = new Map(officers.toReversed().map((officer) => [`${officer.agency} ${officer.roles.join()}`, officer]));
  const rows = [...kinds.values()]
    .toReversed()
    .map(({ login, password, name, roles, unitId }) => [
      login,
      password ?? 'heli',
      name,
      roles.join(', '),
      unitName.get(unitId) ?? unitId,
    ]);
  return columns([['login', 'password', 'name', 'roles', 'unit'], ...rows]);
}
