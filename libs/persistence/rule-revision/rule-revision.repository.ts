import type { EntityManager } from 'typeorm';
import type { RevisionProposed, RuleRevisionEvent } from '#domain/rule-revision/rule-revision';
import type { Entry } from '#domain/shared/record';

const STATUS = { RevisionReleased: 'released', RevisionRefused: 'refused', RevisionWithdrawn: 'withdrawn' } as const;

/** The row of a revision, as the desks read it and as the new rules are computed from it. */
export class RuleRevisionRepository {
  async project(manager: EntityManager, revisionId: string, entry: Entry<RuleRevisionEvent>): Promise<void> {
    const { happened, at } = entry;
    const by = entry.by?.officerId ?? '';
    switch (happened.event) {
      case 'RevisionProposed':
        await propose(manager, happened, { by, at });
        return;
      case 'RevisionReleased':
      case 'RevisionRefused':
      case 'RevisionWithdrawn':
        await manager.query(
          `update rule_revisions set status = $2, decided_by = $3, decided_at = $4, decision = $5 where revision_id = $1`,
          [revisionId, STATUS[happened.event], by, at, happened.reason],
        );
        return;
      case 'RevisionSimulationAsked':
      case 'RevisionSimulated':
        return;
    }
  }
}

async function propose(
  manager: EntityManager,
  proposed: RevisionProposed,
  { by, at }: { readonly by: string; readonly at: string },
): Promise<void> {
  const { revisionId, kind, version, unitId, changes, transition, reason } = proposed;
  await manager.query(
    `insert into rule_revisions (revision_id, kind, version, unit_id, changes, transition, reason, status, proposed_by, proposed_at)
     values ($1, $2, $3, $4, $5, $6, $7, 'proposed', $8, $9)`,
    [revisionId, kind, version, unitId, JSON.stringify(changes), JSON.stringify(transition), reason, by, at],
  );
}
