import type { EntityManager } from 'typeorm';
import type { Deadline } from '#domain/deadline/deadline';
import { STANDING_COLUMNS, standingDeadline, type StandingRow } from '#persistence/record/standing-deadline';

interface FollowingAct {
  readonly matterId: string;
  readonly number: number;
}

/** The deadlines of a matter that new books have moved and that it has not taken yet, as their rows stand; marked as taken. */
export async function followedMoves(manager: EntityManager, { matterId, number }: FollowingAct): Promise<Deadline[]> {
  const answer: unknown = await manager.query(
    `update deadline_moves move set followed_by = $2,
       status = case when deadline.status in ('open', 'overdue') then 'followed' else 'gone' end
     from deadlines deadline
     where move.matter_id = $1 and move.status = 'recorded'
       and deadline.matter_id = move.matter_id and deadline.deadline_id = move.deadline_id
     returning ${STANDING_COLUMNS}`,
    [matterId, number],
  );
  const [rows] = answer as [StandingRow[], number];
  const running = rows.filter(({ status }) => status === 'open' || status === 'overdue');
  const byId = new Map(running.map((row) => [row.deadlineId, row]));
  return [...byId.values()].sort((a, b) => (a.deadlineId < b.deadlineId ? -1 : 1)).map(standingDeadline);
}
