import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { canonical } from '#domain/shared/canonical';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import { LegalTime } from '#platform/clock/legal-time';
import type { Asker } from '#platform/http/asked.decorator';
import { Commands } from '#platform/temporal/commands';
import { type Opening, WorkflowGateway } from '#platform/temporal/workflow-gateway';

/** A body as it goes to the matter, and the caller's own request where the two differ. */
export interface Sending extends Asker {
  readonly body: unknown;
  readonly request?: unknown;
}

/** How a desk acts: every write becomes a command of a matter and is answered with its receipt. */
@Injectable()
export class Acts {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(WorkflowGateway) private readonly workflows: WorkflowGateway,
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(LegalTime) private readonly time: LegalTime,
  ) {}

  /** Legal time as the request meets it. */
  now(): Promise<Instant> {
    return this.time.now();
  }

  async act(matterId: string, update: string, sending: Sending): Promise<Receipt> {
    return this.workflows.act(matterId, update, await this.commands.from(sending));
  }

  async open(matterId: string, opening: Opening, sending: Sending): Promise<Receipt> {
    return this.workflows.open(matterId, opening, await this.commands.from(sending));
  }

  /**
   * A request that becomes several commands answers the second time as it did the first.
   *
   * Each command is safe by itself; this remembers the answer, because what was sent is no longer there to be sent. An
   * answer that leaves a part open is not remembered: the second time finds out how that part ended.
   */
  async once<T extends object>(
    { actor, key }: Asker,
    request: unknown,
    work: () => Promise<T>,
    isFinal: (outcome: T) => boolean = () => true,
  ): Promise<T> {
    const { unitId, officerId } = actor;
    const asked = canonical({ officerId, request: JSON.parse(JSON.stringify(request)) as unknown });
    const digest = createHash('sm3').update(asked).digest('hex');
    const [known]: { digest: string; outcome: T }[] = await this.database.query(
      'select digest, outcome from request_outcomes where unit_id = $1 and key = $2',
      [unitId, key],
    );
    if (known && known.digest !== digest) {
      throw new DomainError('conflict', 'COMMAND.OTHER_BODY', 'This Idempotency-Key was used for another request.');
    }
    if (known) return known.outcome;
    const outcome = await work();
    if (!isFinal(outcome)) return outcome;
    await this.database.query(
      'insert into request_outcomes (unit_id, key, digest, outcome) values ($1, $2, $3, $4) on conflict do nothing',
      [unitId, key, digest, JSON.stringify(outcome)],
    );
    return outcome;
  }
}
