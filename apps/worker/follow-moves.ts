import type { DataSource } from 'typeorm';
import { FOLLOW_MOVES } from '#contracts/matter/record';
import type { Command } from '#contracts/shared/command';
import type { Actor } from '#domain/agency/actor';
import type { Instant } from '#domain/shared/instant';
import { FollowerRepository, type MatterToFollow } from '#persistence/deadline-move/follower.repository';
import { logger } from '#platform/observability/log';
import type { WorkflowGateway } from '#platform/temporal/workflow-gateway';

export interface FollowParts {
  readonly database: DataSource;
  readonly gateway: WorkflowGateway;
  readonly legalNow: () => Promise<Instant>;
}

/** Fewer than the recorders, so that what officers send meanwhile is not kept waiting. */
const AT_ONCE = 12;
const BATCH = 240;
/** A matter that did not answer must not keep the others waiting; it comes again after this. */
const APART_MS = 30_000;

const followers = new FollowerRepository();
const apart = new Map<string, number>();

/** Lets the matters take the dates that new books gave their clocks: whose date comes first goes first. Gives how many did. */
export async function followMoves(parts: FollowParts): Promise<number> {
  for (const [matterId, until] of apart) if (until < Date.now()) apart.delete(matterId);
  const next = await followers.next(parts.database, BATCH, [...apart.keys()]);
  if (next.length === 0) return 0;
  const gone = await followers.gone(
    parts.database,
    next.map(({ matterId }) => matterId),
  );
  const waiting = next.filter(({ matterId }) => !gone.has(matterId));
  let done = gone.size;
  const lane = async (): Promise<void> => {
    for (let matter = waiting.shift(); matter; matter = waiting.shift()) if (await follow(matter, parts)) done += 1;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return done;
}

async function follow(matter: MatterToFollow, { gateway, legalNow }: FollowParts): Promise<boolean> {
  try {
    await gateway.act(matter.matterId, FOLLOW_MOVES, commandOf(matter, await legalNow()));
    return true;
  } catch (error) {
    apart.set(matter.matterId, Date.now() + APART_MS);
    logger().warn({ matterId: matter.matterId, err: error }, 'A matter has not taken its new dates yet.');
    return false;
  }
}

const SYSTEM: Actor = { agency: 'supervisor', unitId: '', officerId: 'system', roles: ['machine'] };

const commandOf = ({ publication }: MatterToFollow, receivedAt: Instant): Command => ({
  commandId: `follow/${publication}`,
  digest: 'follow',
  actor: SYSTEM,
  receivedAt,
  body: {},
});
