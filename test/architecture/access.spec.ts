import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { OpenAPIObject } from '@nestjs/swagger';
import { AGENCIES, type Agency, type Party, PARTY_ROLES, type PartyRole, type Role, ROLES } from '#domain/agency/actor';
import { isEntrusted, mayActIn, permissionOf } from '#domain/agency/permission';
import { type PermittedAct, POLICY } from '#domain/agency/policy';
import { operationsOf } from '#platform/api/openapi';
import { type Api, documentOf } from '#platform/api/start-api';
import { setUpLog } from '#platform/observability/log';

/** Every route of every API × every role × every relation to the matter, against the policy. A route without a rule fails here. */

setUpLog({ level: 'silent' });

interface Route {
  readonly agency: Agency;
  readonly label: string;
  readonly method: string;
  readonly path: string;
  readonly act: string | undefined;
}

const file = (agency: Agency, name: string): URL => new URL(`../../apps/${agency}-api/${name}.ts`, import.meta.url);

async function apiOf(agency: Agency): Promise<Api> {
  const name = existsSync(fileURLToPath(file(agency, 'start'))) ? 'start' : 'main';
  return ((await import(file(agency, name).href)) as { api: Api }).api;
}

const documents = new Map<Agency, OpenAPIObject>();
for (const agency of AGENCIES) documents.set(agency, await documentOf(await apiOf(agency)));

const routes: Route[] = [...documents].flatMap(([agency, document]) =>
  [...operationsOf(document)].map(([method, operation, path]) => ({
    agency,
    method,
    path,
    label: `${agency} ${method.toUpperCase()} ${path}`,
    act: (operation as unknown as Record<string, unknown>)['x-act'] as string | undefined,
  })),
);
const acts = Object.keys(POLICY) as PermittedAct[];
const isAct = (act: string | undefined): act is PermittedAct => (acts as readonly string[]).includes(act ?? '');

/** A POST only because a question needs a body: nothing is kept of it. */
const QUESTIONS: ReadonlySet<string> = new Set([
  '/documents/verifications',
  '/victim/codes',
  '/victim/sessions',
  '/victim/status',
  '/holder-complaints/status',
  '/punished/status',
]);
/** A victim has no account: what these write, they write for whom a one-time code has opened the own case. */
const VICTIM_WRITES: ReadonlySet<string> = new Set([
  '/victim/objections',
  '/victim/remedies',
  '/victim/filing-remedies',
  '/victim/supervision-requests',
]);
/** A holder has none either: the frozen account opens a complaint, the receipt of it an appeal. */
const HOLDER_WRITES: ReadonlySet<string> = new Set(['/holder-complaints', '/holder-complaints/appeals']);
/** Nor has who is punished: the notice opens the appeal. */
const PUNISHED_WRITES: ReadonlySet<string> = new Set(['/punished/appeals']);

describe.each(AGENCIES)('the API of the %s', (agency) => {
  const own = routes.filter((route) => route.agency === agency);

  it('has the desk that every agency has', () => {
    const acts = new Set(own.map(({ act }) => act));
    expect(acts).toEqual(
      new Set([...acts, 'me.read', 'inbox.read', 'deadline.read', 'timeline.read', 'notice.read', 'event.read']),
    );
  });

  it('has no route without a rule', () => {
    expect(own.filter(({ act }) => act !== 'public' && !isAct(act)).map(({ label }) => label)).toEqual([]);
  });

  it('has no route that nobody of this agency may use', () => {
    const useless = own.filter(
      ({ act }) => isAct(act) && !ROLES.some((role) => isEntrusted(anActor(agency, [role]), act)),
    );
    expect(useless.map(({ label }) => label)).toEqual([]);
  });

  it('opens to everybody only what is read', () => {
    const written = own.filter(
      ({ act, method, path }) =>
        act === 'public' &&
        method !== 'get' &&
        !QUESTIONS.has(path) &&
        !VICTIM_WRITES.has(path) &&
        !HOLDER_WRITES.has(path) &&
        !PUNISHED_WRITES.has(path),
    );
    expect(written.map(({ label }) => label)).toEqual([]);
  });
});

const anActor = (agency: Agency, roles: readonly Role[]) => ({ agency, unitId: 'own', officerId: 'o', roles });
const pathOf = (unitId: string): string | undefined =>
  ({ own: '/own/', below: '/own/below/', other: '/other/' })[unitId];
const RELATIONS: readonly (readonly [string, readonly Party[]])[] = [
  ['no relation', [{ unitId: 'other', role: 'handler' }]],
  ...PARTY_ROLES.map((role) => [role, [{ unitId: 'own', role }]] as const),
  ...PARTY_ROLES.map((role) => [`above the ${role}`, [{ unitId: 'below', role }]] as const),
];

/** The policy said once more, in other words, so that a slip in the judge shows against it. */
function expected(act: PermittedAct, agency: Agency, role: Role, relation: string): string {
  const { agencies, roles, party, branch } = permissionOf(act);
  if (relation === 'no relation') return 'not-found';
  const isAbove = relation.startsWith('above the ');
  const partyRole = relation.replace('above the ', '') as PartyRole;
  const may =
    agencies.includes(agency) &&
    roles.includes(role) &&
    (!party || party.includes(partyRole)) &&
    (!isAbove || branch === true);
  return may ? 'yes' : 'forbidden';
}

it.each(
  routes.filter(({ act }) => isAct(act)).map(({ label, act, agency }) => [label, act as PermittedAct, agency] as const),
)('%s answers every role in every relation as the policy says', (_, act, agency) => {
  for (const role of ROLES) {
    for (const [relation, parties] of RELATIONS) {
      const answer = mayActIn(parties, anActor(agency, [role]), act, pathOf);
      expect([role, relation, answer]).toEqual([role, relation, expected(act, agency, role, relation)]);
    }
  }
});

it('has a route for every act of the policy', () => {
  const routed = new Set(routes.map(({ act }) => act));
  expect(acts.filter((act) => !routed.has(act))).toEqual([]);
});
