import { permissionOf } from '#domain/agency/permission';
import type { PermittedAct } from '#domain/agency/policy';
import { ACT, NARROWED, PUBLIC, type RelationTo, RELATIONS } from '#platform/auth/rules';
import type { Route } from '#platform/http/routes';

/** Deny by default: an API with a route that no rule covers does not start. */
export function refuseUnruled(routes: readonly Route[]): void {
  const faults = routes.flatMap(faultsOf);
  if (faults.length > 0)
    throw new Error(`Routes without a sound rule:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
}

function faultsOf({ handler, name, path, method }: Route): string[] {
  const act = Reflect.getMetadata(ACT, handler) as PermittedAct | undefined;
  const isPublic = Reflect.hasMetadata(PUBLIC, handler);
  const relations = (Reflect.getMetadata(RELATIONS, handler) as readonly RelationTo[] | undefined) ?? [];
  const isNarrowed = Reflect.hasMetadata(NARROWED, handler);
  const say = (fault: string): string => `${method} ${path} (${name}): ${fault}`;
  if (isPublic) return act ? [say('is public and has a rule')] : [];
  if (!act) return [say('has no @Act and is not @Public')];
  const concernsMatter = permissionOf(act).party !== undefined;
  const named = relations.length > 0 || isNarrowed;
  return [
    ...(concernsMatter && !named
      ? [say(`${act} concerns a matter: @Relation names it, or @Narrowed says that the rows are narrowed`)]
      : []),
    ...relations
      .filter(({ field }) => method === 'GET' && !path.split('/').includes(`:${field}`))
      .map(({ field }) => say(`the path has no :${field}`)),
  ];
}
