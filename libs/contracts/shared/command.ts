import type { Actor } from '#domain/agency/actor';
import type { Instant } from '#domain/shared/instant';
import type { Fact } from '#domain/shared/record';

/** What every command carries: its identity, which makes it safe to send twice, its author, and when it reached the service. */
export interface Command<Body = unknown> {
  readonly commandId: string;
  /** Of actor and body: the same id with another digest is another command, and is refused. */
  readonly digest: string;
  readonly actor: Actor;
  readonly receivedAt: Instant;
  readonly facts?: Readonly<Record<string, Fact>>;
  readonly body: Body;
}

/** The prefixes keep three worlds apart: a caller's key can never stand for a deadline, another matter's act, or another unit's key. */
export const commandIdOf = (unitId: string, key: string): string => `cmd/${unitId}/${key}`;
export const dueIdOf = (deadlineId: string, rungId: string): string => `due/${deadlineId}/${rungId}`;
export const owedIdOf = (matterId: string, number: number, what: string): string =>
  `owed/${matterId}/${number}/${what}`;

/** The id of the engine's update: a command sent again meets its first answer, one with another body does not. */
export const updateIdOf = ({ commandId, digest }: Pick<Command, 'commandId' | 'digest'>): string =>
  `${commandId}#${digest.slice(0, 16)}`;
