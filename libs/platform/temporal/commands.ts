import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Command, commandIdOf } from '#contracts/shared/command';
import type { Actor } from '#domain/agency/actor';
import { canonical } from '#domain/shared/canonical';
import { LegalTime } from '#platform/clock/legal-time';
import { noteCommand } from '#platform/observability/request-context';

export interface Asked<Body> {
  readonly actor: Actor;
  readonly key: string;
  readonly body: Body;
  /** What the caller sent, where the body of the command holds what was added here: a new id, a salt, a commitment. */
  readonly request?: unknown;
}

/** Roles are left out: a clerk who was promoted between two tries sends the same command. */
export const digestOf = ({
  actor,
  body,
  request = body,
}: Pick<Asked<unknown>, 'actor' | 'body' | 'request'>): string => {
  const { agency, unitId, officerId } = actor;
  return createHash('sm3')
    .update(canonical({ actor: { agency, unitId, officerId }, body: request }))
    .digest('hex');
};

/** Makes a command of a request: its identity, its author, its digest, and the legal instant at which it arrived. */
@Injectable()
export class Commands {
  constructor(@Inject(LegalTime) private readonly time: LegalTime) {}

  async from<Body>(asked: Asked<Body>): Promise<Command<Body>> {
    const { actor, key, body } = asked;
    const commandId = commandIdOf(actor.unitId, key);
    noteCommand(commandId);
    return { commandId, digest: digestOf(asked), actor, receivedAt: await this.time.now(), body };
  }
}
