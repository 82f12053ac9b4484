import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { RequestRefusal } from '#platform/http/request-refusal';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** No slash and no colon: the key becomes a part of a command id, where `due/…` belongs to deadlines. */
const KEY = /^[A-Za-z0-9._-]{1,64}$/;

export function idempotencyKeyIn(headers: Headers): string {
  const key = headers['idempotency-key'];
  if (typeof key !== 'string' || !KEY.test(key)) throw new RequestRefusal('REQUEST.IDEMPOTENCY_KEY');
  return key;
}

/** The key of a write. Its presence has been checked before the handler is asked. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext) =>
  idempotencyKeyIn(context.switchToHttp().getRequest<{ headers: Headers }>().headers),
);
