import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '#domain/agency/actor';
import { idempotencyKeyIn } from '#platform/http/idempotency-key';

/** Who writes, and under which key: what every write has besides its body. */
export interface Asker {
  readonly actor: Actor;
  readonly key: string;
}

export const Asked = createParamDecorator((_: unknown, context: ExecutionContext): Asker => {
  const { actor, headers } = context
    .switchToHttp()
    .getRequest<{ actor: Actor; headers: Readonly<Record<string, string>> }>();
  return { actor, key: idempotencyKeyIn(headers) };
});
