import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Actor } from '#domain/agency/actor';
import type { PermittedAct } from '#domain/agency/policy';

export const ACT = 'heli:act';
export const PUBLIC = 'heli:public';
export const RELATIONS = 'heli:relations';
export const NARROWED = 'heli:narrowed';

/** Which row of the policy a route stands under. A route without one does not start. */
export const Act = (act: PermittedAct): MethodDecorator =>
  applyDecorators(SetMetadata(ACT, act), ApiExtension('x-act', act) as MethodDecorator);

/** For what everybody may see without a token: the verification of a document, never a matter. */
export const Public = (): MethodDecorator =>
  applyDecorators(SetMetadata(PUBLIC, true), ApiExtension('x-act', 'public') as MethodDecorator);

export interface RelationTo {
  /** A parameter of the path; where the path has none of this name, a field of the body. */
  readonly field: string;
  /** Absent where the value is a whole matter id. */
  readonly area?: string;
}

/** Names the matter that the route acts in, so that its parties are looked up before anything else. May be repeated. */
export const Relation =
  (field: string, area?: string): MethodDecorator =>
  (_target, _key, descriptor) => {
    const handler = descriptor.value as object;
    const given = (Reflect.getMetadata(RELATIONS, handler) as readonly RelationTo[] | undefined) ?? [];
    Reflect.defineMetadata(RELATIONS, [...given, { field, ...(area && { area }) }], handler);
  };

/** For lists: the handler narrows its rows by the predicate of the same act. */
export const Narrowed = (): MethodDecorator => SetMetadata(NARROWED, true);

/** The officer or machine behind the token. */
export const Acting = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<{ actor: Actor }>().actor,
);
