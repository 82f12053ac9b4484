import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { Actor } from '#domain/agency/actor';
import { isEntrusted, mayActIn } from '#domain/agency/permission';
import type { PermittedAct } from '#domain/agency/policy';
import { DomainError } from '#domain/shared/domain-error';
import { PARTY_BOOK, type PartyBook, UNIT_BOOK, type UnitBook } from '#platform/auth/ports';
import { ACT, PUBLIC, type RelationTo, RELATIONS } from '#platform/auth/rules';
import { RequestRefusal } from '#platform/http/request-refusal';

interface Asked {
  readonly actor: Actor;
  readonly act: PermittedAct;
}

/** Last of the guards: may they, in this matter? An unknown matter and another's matter get the very same answer. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    @Inject(PARTY_BOOK) private readonly book: PartyBook,
    @Inject(UNIT_BOOK) private readonly units: UnitBook,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    if (Reflect.getMetadata(PUBLIC, handler)) return true;
    const request = context.switchToHttp().getRequest<Request & { actor: Actor }>();
    if (await this.units.hasLeft(request.actor.officerId)) throw expired();
    const asked = { actor: request.actor, act: Reflect.getMetadata(ACT, handler) as PermittedAct };
    const relations = (Reflect.getMetadata(RELATIONS, handler) as readonly RelationTo[] | undefined) ?? [];
    for (const relation of relations) await this.judge(matterIdIn(request, relation), asked);
    if (!asked.act || !isEntrusted(asked.actor, asked.act)) throw forbidden();
    return true;
  }

  private async judge(matterId: string, { actor, act }: Asked): Promise<void> {
    const [parties, pathOf, recused] = await Promise.all([
      this.book.partiesOf(matterId),
      this.units.paths(),
      this.book.isRecused(matterId, actor.officerId),
    ]);
    if (recused) throw matterNotFound();
    switch (mayActIn(parties, actor, act, pathOf)) {
      case 'yes':
        return;
      case 'forbidden':
        throw forbidden();
      case 'not-found':
        throw matterNotFound();
    }
  }
}

const forbidden = (): DomainError =>
  new DomainError('forbidden', 'ACT.FORBIDDEN', 'Your role does not permit this act.');

const expired = (): DomainError =>
  new DomainError('forbidden', 'AUTH.OFFICER_EXPIRED', 'The term of this officer has expired.');

const matterNotFound = (): DomainError => new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');

function matterIdIn({ params, body }: Request, { field, area }: RelationTo): string {
  const value: unknown = params[field] ?? (body as Record<string, unknown> | undefined)?.[field];
  if (typeof value === 'string' && value !== '') return area ? `${area}/${value}` : value;
  throw new RequestRefusal('REQUEST.SCHEMA', {
    errors: (language) => [
      {
        pointer: `/${field}`,
        code: 'SCHEMA.INVALID_TYPE',
        message: language === 'zh' ? '必填，应为文字' : 'is needed and takes a text',
      },
    ],
  });
}
