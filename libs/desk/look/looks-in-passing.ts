import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request } from 'express';
import { Acts } from '#desk/request/acts';
import type { Actor } from '#domain/agency/actor';
import { dateText, dayAt, msOf } from '#domain/calendar/shanghai';
import { isWorkOfOffices } from '#domain/look/look';
import { ACT, type RelationTo, RELATIONS } from '#platform/auth/rules';
import { LookDesk, passingId } from './look.desk.js';

type Handled = ReturnType<CallHandler['handle']>;

/** Lateness is a number and no content; whose hands a matter lies in belongs to its frame. */
const NO_CONTENT = /^(deadline|hands|approval)\./;
const MOST_REMEMBERED = 20_000;

/**
 * What an office opens in the course of its work is on the record before it is shown: once for each officer, matter and
 * day. Where the record cannot be written, nothing is shown.
 */
@Injectable()
export class LooksInPassing implements NestInterceptor {
  private readonly noted = new Set<string>();

  constructor(
    @Inject(LookDesk) private readonly looks: LookDesk,
    @Inject(Acts) private readonly acts: Acts,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Handled> {
    const handler = context.getHandler();
    const request = context.switchToHttp().getRequest<Request & { actor?: Actor }>();
    const act = (Reflect.getMetadata(ACT, handler) as string | undefined) ?? '';
    if (request.method === 'GET' && request.actor && !NO_CONTENT.test(act)) {
      const relations = (Reflect.getMetadata(RELATIONS, handler) as readonly RelationTo[] | undefined) ?? [];
      for (const relation of relations) await this.note(request.actor, matterIdIn(request, relation));
    }
    return next.handle();
  }

  private async note(actor: Actor, matterId: string): Promise<void> {
    if (matterId === '' || isWorkOfOffices(matterId)) return;
    const day = dateText(dayAt(msOf(await this.acts.now())));
    const lookId = passingId(actor, matterId, day);
    if (this.noted.has(lookId)) return;
    await this.looks.passing(actor, matterId, day);
    if (this.noted.size >= MOST_REMEMBERED) this.noted.clear();
    this.noted.add(lookId);
  }
}

function matterIdIn({ params }: Request, { field, area }: RelationTo): string {
  const value: unknown = params[field];
  if (typeof value !== 'string' || value === '') return '';
  return area ? `${area}/${value}` : value;
}
