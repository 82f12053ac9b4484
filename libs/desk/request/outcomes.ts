import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#domain/agency/actor';
import { canonical } from '#domain/shared/canonical';
import { DomainError } from '#domain/shared/domain-error';

interface AskedOnce {
  readonly actor: Actor;
  readonly key: string;
  readonly request: unknown;
}

/**
 * A request that becomes several commands answers the second time as it did the first.
 *
 * Each command is safe by itself; this remembers the answer, because what was sent is no longer there to be sent.
 */
@Injectable()
export class Outcomes {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  async once<T extends object>({ actor: { unitId, officerId }, key, request }: AskedOnce, work: () => Promise<T>): Promise<T> {
    const digest = createHash('sm3').update(canonical({ officerId, request: JSON.parse(JSON.stringify(request)) })).digest('hex');
    const [known]: { digest: string; outcome: T }[] = await this.database.query('select digest, outcome from request_outcomes where unit_id = $1 and key = $2', [unitId, key]);
    if (known && known.digest !== digest) throw new DomainError('conflict', 'COMMAND.OTHER_BODY', 'This Idempotency-Key was used for another request.');
    if (known) return known.outcome;
    const outcome = await work();
    await this.database.query('insert into request_outcomes (unit_id, key, digest, outcome) values ($1, $2, $3, $4) on conflict do nothing', [unitId, key, digest, JSON.stringify(outcome)]);
    return outcome;
  }
}
