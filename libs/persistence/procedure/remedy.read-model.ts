import type { EntityManager } from 'typeorm';

/** What the reporter has set going, or may set going now: 不予立案复议复核, 申诉不起诉, 立案监督. */
export interface ReporterProcedure {
  readonly procedureId: string;
  readonly chain: 'non-filing' | 'victim-appeal' | 'reporter-supervision';
  readonly step: string;
  readonly last: { readonly step: string; readonly outcome: string } | null;
  readonly units: Readonly<Partial<Record<'police' | 'procuratorate' | 'higher', string>>>;
  readonly dueAt: Date | null;
  readonly class: string | null;
}

/** Why filing may be supervised: not filed, or not decided in time (刑诉法 113). */
export interface FilingStanding {
  readonly status: string;
  readonly isLate: boolean;
}

export class RemedyReadModel {
  /** The newest first. */
  ofCase(manager: EntityManager, caseId: string): Promise<ReporterProcedure[]> {
    return manager.query(
      `select known.state ->> 'procedureId' as "procedureId", known.state ->> 'chain' as chain, known.state ->> 'step' as step,
         known.state -> 'history' -> -1 as last, known.state -> 'units' as units, clock.due_at as "dueAt", clock.class
       from folded_matters known
       left join deadlines clock on clock.matter_id = known.matter_id and clock.deadline_id = known.state ->> 'clockId' and clock.status in ('open', 'overdue')
       where known.area = 'procedure' and known.case_id = $1
         and known.state ->> 'chain' in ('non-filing', 'victim-appeal', 'reporter-supervision')
       order by known.opened_at desc limit 10`,
      [caseId],
    );
  }

  async filingOf(manager: EntityManager, caseId: string): Promise<FilingStanding> {
    const [row]: FilingStanding[] = await manager.query(
      `select filing_status as status, exists (select 1 from deadlines where matter_id = 'case/' || case_id
         and rule_id like 'XJD-02%' and status = 'overdue') as "isLate" from cases where case_id = $1`,
      [caseId],
    );
    return row ?? { status: '', isLate: false };
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

  /** Whose leader files the case (程序规定 178): the bureau that the chain names, where it has the case or stands above who has it; else the handler's own. */
  async filingUnitOf(manager: EntityManager, caseId: string, policeUnitId: string): Promise<string | undefined> {
    const [row]: { handlerUnitId: string; isWithin: boolean }[] = await manager.query(
      `select known.handler_unit_id as "handlerUnitId", exists (select 1 from units own join units named on own.path like named.path || '%'
         where own.unit_id = known.handler_unit_id and named.unit_id = $2 and named.kind = 'police-bureau') as "isWithin"
       from cases known where known.case_id = $1`,
      [caseId, policeUnitId],
    );
    if (!row) return undefined;
    return row.isWithin ? policeUnitId : (await this.bureausOf(manager, row.handlerUnitId)).own;
  }

  /** How its document numbers name a unit: its own word, or that of the nearest unit above that has one. */
  async wordOf(manager: EntityManager, unitId: string): Promise<string> {
    const [row]: { word: string }[] = await manager.query(
      `select coalesce(above.document_word, own.short_name) as word from units own join units above on own.path like above.path || '%'
       where own.unit_id = $1 order by above.document_word is null, length(above.path) desc limit 1`,
      [unitId],
    );
    return (row?.word ?? '').replace(/[^\u4e00-\u9fff]/g, '').slice(0, 12);
  }
}
