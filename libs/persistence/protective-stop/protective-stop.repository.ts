import type { EntityManager } from 'typeorm';
import type { ProtectiveStopEvent, ProtectiveStopOrdered } from '#domain/protective-stop/protective-stop';
import type { Entry } from '#domain/shared/record';

type Later = Exclude<ProtectiveStopEvent, ProtectiveStopOrdered>;

/** Keeps the rows of a protective stop in step with its record, in the transaction of the act. */
export class ProtectiveStopRepository {
  async project(manager: EntityManager, stopId: string, entry: Entry<ProtectiveStopEvent>): Promise<void> {
    const { happened, at } = entry;
    if (happened.event === 'ProtectiveStopOrdered') return this.ordered(manager, happened, entry);
    const [set, values] = changeBy(happened, at);
    await manager.query(`update protective_stops set ${set} where stop_id = $1`, [stopId, ...values]);
    if (happened.event === 'ProtectiveStopAppealed') await this.refer(manager, [happened.appealId], at);
  }

  private async ordered(
    manager: EntityManager,
    happened: ProtectiveStopOrdered,
    { at, by, numbers }: Entry,
  ): Promise<void> {
    const { stopId, centreUnitId, bankCode, bankUnitId, basis, told, hours, facts, accounts } = happened;
    await manager.query(
      `insert into protective_stops (stop_id, stop_number, centre_unit_id, bank_code, bank_unit_id, basis, told_at, told_by, hours, facts_id,
         ordered_at, ordered_by, stage) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'ordered')`,
      [
        ...[stopId, numbers?.['stopNumber'] ?? '', centreUnitId, bankCode, bankUnitId, basis],
        ...[told.at, told.channel, hours, facts.subjectId, at, by?.officerId ?? ''],
      ],
    );
    await manager.query(
      `insert into protective_stop_accounts (stop_id, account_no, row_id, account_key, commitment)
       select $1, "accountNo", "rowId", "accountKey", commitment
       from jsonb_to_recordset($2::jsonb) as one ("accountNo" int, "rowId" uuid, "accountKey" text, commitment text)`,
      [stopId, JSON.stringify(accounts.map((account, index) => ({ accountNo: index + 1, ...account })))],
    );
    await this.refer(manager, [facts.subjectId, ...accounts.map(({ rowId }) => rowId)], at);
  }

  /** What an act refers to stays; what no act refers to is swept after 24 hours. */
  private async refer(manager: EntityManager, subjectIds: readonly string[], at: string): Promise<void> {
    await manager.query(
      'update subject_values set referred_at = $2 where subject_id = any($1::uuid[]) and referred_at is null',
      [subjectIds, at],
    );
  }
}

/** What changes in the row; its parameters begin with the second. */
function changeBy(happened: Later, at: string): [string, unknown[]] {
  switch (happened.event) {
    case 'ProtectiveStopExecuted':
      return [`stage = 'held', stopped_at = $2, reference = $3`, [happened.stoppedAt, happened.reference]];
    case 'ProtectiveStopRefused':
      return [`stage = 'refused', reason = $2, ended_at = $3`, [happened.reason, at]];
    case 'ProtectiveStopWithdrawn':
      return [`stage = 'withdrawn', reason = $2, ended_at = $3`, [happened.reason, at]];
    case 'ProtectiveStopAppealed':
      return ['appeal_id = $2, appealed_at = $3, appeal_outcome = null, appeal_reason = null', [happened.appealId, at]];
    case 'ProtectiveStopAppealDecided':
      return [
        `appeal_outcome = $2, appeal_reason = $3, stage = case when $2 = 'upheld' then 'releasing' else stage end`,
        [happened.upheld ? 'upheld' : 'rejected', happened.reason],
      ];
    case 'ProtectiveStopReleaseOrdered':
      return [`stage = 'releasing', reason = $2`, [happened.reason]];
    case 'ProtectiveStopReleased':
      return [`stage = 'released', ended_at = $2`, [happened.releasedAt]];
    case 'ProtectiveStopLapsed':
      return [`stage = 'lapsed', ended_at = $2`, [happened.lapsedAt]];
  }
}
