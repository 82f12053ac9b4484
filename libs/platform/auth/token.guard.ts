import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { Actor } from '#domain/agency/actor';
import { DomainError } from '#domain/shared/domain-error';
import { API_AGENCY, type ApiAgency } from '#platform/auth/ports';
import { PUBLIC } from '#platform/auth/rules';
import { challenge, TokenVerifier } from '#platform/auth/token-verifier';
import { RequestRefusal } from '#platform/http/request-refusal';

const BEARER = /^Bearer +([A-Za-z0-9._~+/=-]{1,8192})$/i;

/** First of the guards: who is it, and is this their desk? */
@Injectable()
export class TokenGuard implements CanActivate {
  constructor(
    private readonly tokens: TokenVerifier,
    @Inject(API_AGENCY) private readonly agency: ApiAgency,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (Reflect.getMetadata(PUBLIC, context.getHandler())) return true;
    const request = context.switchToHttp().getRequest<Request & { actor?: Actor }>();
    const actor = await this.tokens.actorOf(tokenIn(request));
    if (actor.agency !== this.agency) {
      throw new DomainError('forbidden', 'AGENCY.OTHER_DESK', 'This desk belongs to another agency.');
    }
    request.actor = actor;
    return true;
  }
}

function tokenIn({ headers }: Request): string {
  const { authorization } = headers;
  if (!authorization) throw new RequestRefusal('AUTH.NO_TOKEN', { headers: challenge() });
  const token = BEARER.exec(authorization)?.[1];
  if (!token) throw new RequestRefusal('AUTH.TOKEN_INVALID', { headers: challenge('invalid_request') });
  return token;
}
