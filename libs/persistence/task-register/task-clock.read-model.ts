import type { EntityManager } from 'typeorm';
import type { FoldedClock } from '#persistence/folded/folded.read-model';

const CLOCK = `deadline_id as "deadlineId", rule_id as "ruleId", due_at as "dueAt", class, status, owner_unit_id as "ownerUnitId"`;

/** The running clocks of a register: there are as many as it has open tasks, and more. */
export class TaskClockReadModel {
  running(manager: EntityManager, matterId: string): Promise<FoldedClock[]> {
    return manager.query(
      `select ${CLOCK}
       from deadlines where matter_id = $1 and status in ('open', 'overdue') order by due_at, deadline_id`,
      [matterId],
    );
  }

  /** What is late in each of several registers. */
  overdue(
    manager: EntityManager,
    matterIds: readonly string[],
  ): Promise<(FoldedClock & { readonly matterId: string })[]> {
    return manager.query(
      `select matter_id as "matterId", ${CLOCK} from deadlines where matter_id = any($1) and status = 'overdue'`,
      [matterIds],
    );
  }
}
