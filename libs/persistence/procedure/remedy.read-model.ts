import type { EntityManager } from 'typeorm';

/** A right that the reporter may use now: 复议 or 复核 of a decision not to file. */
export interface OpenRemedy {
  readonly procedureId: string;
  readonly step: 'apply' | 'apply-review';
  readonly policeUnitId: string;
  readonly dueAt: Date | null;
}

export class RemedyReadModel {
  /** The rights of XJD-25 that are open in the case, each until its window closes. */
  ofCase(manager: EntityManager, caseId: string): Promise<OpenRemedy[]> {
    return manager.query(
      `select known.state ->> 'procedureId' as "procedureId", known.state ->> 'step' as step,
         known.state -> 'units' ->> 'police' as "policeUnitId",
         (select due_at from deadlines where deadlines.matter_id = known.matter_id and deadline_id = known.state ->> 'clockId' and status = 'open') as "dueAt"
       from folded_matters known
       where known.area = 'procedure' and known.case_id = $1 and known.state ->> 'chain' = 'non-filing' and known.state ->> 'step' in ('apply', 'apply-review')
       order by known.opened_at desc limit 5`,
      [caseId],
    );
  }

  /** Who decided not to file, and who stands above it: reconsideration lies with the one, review with the other. */
  async bureausOf(manager: EntityManager, unitId: string): Promise<{ own: string; higher: string }> {
    const rows: { unitId: string }[] = await manager.query(
      `select above.unit_id as "unitId" from units own join units above on own.path like above.path || '%'
       where own.unit_id = $1 and above.kind = 'police-bureau' order by length(above.path) desc`,
      [unitId],
    );
    const own = rows[0]?.unitId ?? unitId;
    return { own, higher: rows[1]?.unitId ?? own };
  }
}
