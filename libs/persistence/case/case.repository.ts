import type { EntityManager } from 'typeorm';
import type {
  AccountsListed,
  CaseGraded,
  CaseMeasuresSigned,
  CaseMerged,
  CaseSplit,
  CaseHandedOver,
  FreezeTaskEnded,
  FreezeTaskHanded,
  FreezeTaskTaken,
  CaseOpened,
  FilingRequired,
  FilingStep,
  NextHopDrafted,
  NonProsecutionNoted,
  ProsecutionNoted,
  RowsDiscarded,
  RowsOrdered,
} from '#domain/case/case';
import type { Instant } from '#domain/shared/instant';
import type { Entry } from '#domain/shared/record';

/** Keeps the rows of a case in step with its record, in the transaction of the act. */
export class CaseRepository {
  async opened(
    manager: EntityManager,
    happened: CaseOpened,
    { caseNumber, at }: { caseNumber: string; at: Instant },
  ): Promise<void> {
    const subject = (kind: string): string | undefined => happened.subjects.find((one) => one.kind === kind)?.subjectId;
    await manager.query(
      `insert into cases (case_id, case_number, handler_unit_id, centre_unit_id, division_code, channel, reported_at, loss_fen,
         victim_id, facts_id, access_code_id, opened_at, origin) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        happened.caseId,
        caseNumber,
        happened.handlerUnitId,
        happened.centreUnitId,
        happened.divisionCode,
        happened.channel,
        happened.reportedAt,
        happened.lossFen.toString(),
        subject('victim'),
        subject('facts'),
        subject('access-code'),
        at,
        happened.origin ?? null,
      ],
    );
    await this.refer(
      manager,
      happened.subjects.map(({ subjectId }) => subjectId),
      at,
    );
  }

  async listed(
    manager: EntityManager,
    caseId: string,
    { rowIds }: AccountsListed,
    { number, at }: { number: number; at: Instant },
  ): Promise<void> {
    await manager.query(
      `update case_accounts set status = 'ready', listed_by = $3, changed_at = clock_timestamp()
       where case_id = $1 and row_id = any($2::uuid[]) and listed_by is null`,
      [caseId, rowIds, number],
    );
    await this.refer(manager, rowIds, at);
  }

  async drafted(
    manager: EntityManager,
    caseId: string,
    draft: NextHopDrafted,
    { number, at }: { number: number; at: Instant },
  ): Promise<void> {
    await manager.query(
      `update case_accounts set status = case when status = 'ordered' then status else 'ready' end, listed_by = coalesce(listed_by, $3),
         hop = $4, draft_id = $5, parent_order_id = $6, changed_at = clock_timestamp()
       where case_id = $1 and row_id = any($2::uuid[])`,
      [caseId, draft.rowIds, number, draft.hop, draft.draftId, draft.orderId],
    );
    await this.refer(manager, draft.rowIds, at);
  }

  async ordered(
    manager: EntityManager,
    caseId: string,
    { orderId, rowIds, alreadyOrderedRowIds }: RowsOrdered,
  ): Promise<void> {
    await manager.query(
      `update case_accounts set status = case when row_id = any($3::uuid[]) then 'ordered' else 'already-ordered' end, order_id = $4,
         draft_id = null, changed_at = clock_timestamp() where case_id = $1 and row_id = any($2::uuid[])`,
      [caseId, [...rowIds, ...alreadyOrderedRowIds], rowIds, orderId],
    );
  }

  async discarded(manager: EntityManager, caseId: string, { rowIds }: RowsDiscarded): Promise<void> {
    await manager.query(
      `update case_accounts set status = 'discarded', draft_id = null, changed_at = clock_timestamp()
       where case_id = $1 and row_id = any($2::uuid[]) and status in ('faulty', 'ready', 'already-ordered')`,
      [caseId, rowIds],
    );
  }

  async handedOver(
    manager: EntityManager,
    caseId: string,
    { toUnitId, centreUnitId }: Pick<CaseHandedOver, 'toUnitId' | 'centreUnitId'>,
  ): Promise<void> {
    await manager.query('update cases set handler_unit_id = $2, centre_unit_id = $3 where case_id = $1', [
      caseId,
      toUnitId,
      centreUnitId,
    ]);
  }

  async freezeTask(
    manager: EntityManager,
    caseId: string,
    happened: FreezeTaskHanded | FreezeTaskTaken | FreezeTaskEnded,
  ): Promise<void> {
    switch (happened.event) {
      case 'FreezeTaskHanded': {
        const { toUnitId, centreUnitId, stops, stoppedAt, moves } = happened;
        const task = { toUnitId, stops: stops.length, stoppedAt, status: 'handed' };
        await manager.query('update cases set freeze_task = $2::jsonb where case_id = $1', [
          caseId,
          JSON.stringify(task),
        ]);
        if (moves) await this.handedOver(manager, caseId, { toUnitId, centreUnitId });
        return;
      }
      case 'FreezeTaskTaken':
      case 'FreezeTaskEnded': {
        const status = happened.event === 'FreezeTaskTaken' ? 'taken' : happened.frozen ? 'frozen' : 'ended';
        await manager.query('update cases set freeze_task = freeze_task || $2::jsonb where case_id = $1', [
          caseId,
          JSON.stringify({ status, ...('reason' in happened && { reason: happened.reason }) }),
        ]);
      }
    }
  }

  /** Into which case it was merged, what was alive in it then, and who has signed for it (CRD-27). */
  async merging(
    manager: EntityManager,
    caseId: string,
    { happened, at, by }: Entry<CaseMerged | CaseMeasuresSigned | CaseSplit>,
  ): Promise<void> {
    if (happened.event === 'CaseMeasuresSigned') {
      const received = { received: { at, by, digest: happened.digest } };
      await manager.query('update cases set merge_manifest = merge_manifest || $2::jsonb where case_id = $1', [
        caseId,
        JSON.stringify(received),
      ]);
      return;
    }
    const measures = happened.event === 'CaseMerged' ? happened.measures : undefined;
    const sides = { fromUnitId: by?.unitId, toUnitId: by?.unitId };
    const manifest = measures && { ...measures, ...sides, given: { at, by, digest: measures.digest } };
    await manager.query('update cases set merged_into = $2, merge_manifest = $3::jsonb where case_id = $1', [
      caseId,
      happened.event === 'CaseMerged' ? happened.intoCaseId : null,
      manifest ? JSON.stringify(manifest) : null,
    ]);
  }

  /** The cases that are part of this one. */
  async partsOf(manager: EntityManager, caseId: string): Promise<string[]> {
    const rows: { caseId: string }[] = await manager.query(
      'select case_id as "caseId" from cases where merged_into = $1 order by case_id limit 200',
      [caseId],
    );
    return rows.map((row) => row.caseId);
  }

  async filed(
    manager: EntityManager,
    caseId: string,
    { step, number, at }: { readonly step: FilingStep; readonly number: string | undefined; readonly at: Instant },
  ): Promise<void> {
    if (step === 'complex') return;
    await manager.query(
      `update cases set filing_status = $2, filing_number = case when $2 in ('filed', 'not-filed') then $3 else filing_number end,
         accepted_at = case when $2 = 'accepted' then $4::timestamptz else accepted_at end,
         filed_at = case when $2 = 'filed' then $4::timestamptz else filed_at end,
         filing_required = case when $2 = 'filed' then null else filing_required end where case_id = $1`,
      [caseId, STATUS_AFTER[step], number ?? null, at],
    );
    if (step === 'withdrawal') await this.withdrawn(manager, caseId);
  }

  /** Its task to freeze has ended, and its drafts are not sent. */
  private async withdrawn(manager: EntityManager, caseId: string): Promise<void> {
    await manager.query(
      `update cases set freeze_task = freeze_task || '{"status": "ended", "reason": "撤销案件"}'
       where case_id = $1 and freeze_task ->> 'status' in ('handed', 'taken')`,
      [caseId],
    );
    await manager.query(
      `update case_accounts set status = case when status = 'ready' then 'discarded' else status end, draft_id = null,
         changed_at = clock_timestamp() where case_id = $1 and draft_id is not null`,
      [caseId],
    );
  }

  async graded(manager: EntityManager, caseId: string, { level, batch }: CaseGraded): Promise<void> {
    await manager.query('update cases set level = $2, batch = $3 where case_id = $1', [caseId, level, batch ?? null]);
  }

  /** The newest decision by which it must be filed. */
  async filingRequired(
    manager: EntityManager,
    caseId: string,
    { happened: { event: _, ...required }, at }: { readonly happened: FilingRequired; readonly at: Instant },
  ): Promise<void> {
    await manager.query('update cases set filing_required = $2::jsonb where case_id = $1', [
      caseId,
      JSON.stringify({ ...required, at }),
    ]);
  }

  /** How it stands with the prosecution: nothing where a decision was taken back. */
  async prosecution(
    manager: EntityManager,
    caseId: string,
    happened: NonProsecutionNoted | ProsecutionNoted,
  ): Promise<void> {
    const { event, ...told } = happened;
    const decision = event === 'ProsecutionNoted' ? happened.decision : 'not-prosecuted';
    const standing = decision === 'taken-up' ? null : JSON.stringify({ ...told, decision });
    await manager.query('update cases set prosecution = $2::jsonb where case_id = $1', [caseId, standing]);
  }

  async handlerOf(manager: EntityManager, caseId: string): Promise<string> {
    const [row]: { unitId: string }[] = await manager.query(
      'select handler_unit_id as "unitId" from cases where case_id = $1',
      [caseId],
    );
    return row?.unitId ?? '';
  }

  /** What an act refers to stays; what no act refers to is swept after 24 hours. */
  private async refer(manager: EntityManager, subjectIds: readonly string[], at: Instant): Promise<void> {
    await manager.query(
      'update subject_values set referred_at = $2 where subject_id = any($1::uuid[]) and referred_at is null',
      [subjectIds, at],
    );
  }
}

const STATUS_AFTER: Readonly<Record<Exclude<FilingStep, 'complex'>, string>> = {
  acceptance: 'accepted',
  filing: 'filed',
  'no-filing': 'not-filed',
  withdrawal: 'withdrawn',
};
