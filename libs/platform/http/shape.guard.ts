import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { TAKES } from '#platform/http/answers.decorator';
import { idempotencyKeyIn } from '#platform/http/idempotency-key';
import { RequestRefusal } from '#platform/http/request-refusal';
import { refuseIllFormed } from '#platform/http/well-formed';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Second of the guards: what can be said of a request without knowing what it is about. */
@Injectable()
export class ShapeGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    refuseIllFormed(request.params, '/path');
    refuseIllFormed(request.query, '/query');
    if (READS.has(request.method)) return true;
    idempotencyKeyIn(request.headers);
    refuseOtherMedia(
      request,
      (Reflect.getMetadata(TAKES, context.getHandler()) as string[] | undefined) ?? ['application/json'],
    );
    refuseIllFormed(request.body);
    return true;
  }
}

function refuseOtherMedia(request: Request, taken: readonly string[]): void {
  const hasBody =
    request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
  if (hasBody && !request.is([...taken])) {
    throw new RequestRefusal('REQUEST.MEDIA_TYPE', {
      details: { takes: taken },
      headers: { accept: taken.join(', ') },
    });
  }
}
