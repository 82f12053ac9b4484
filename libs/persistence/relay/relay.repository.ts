import type { EntityManager } from 'typeorm';
import type { WireAct } from '#contracts/matter/record';
import { actIn } from '#persistence/record/act-record';

export interface QueuedAct {
  readonly seq: string;
  readonly matterId: string;
  readonly act: WireAct;
}

export interface NoticeRow {
  readonly noticeId: string;
  readonly matterId: string;
  readonly actNumber: number;
  readonly recipientUnitId: string;
  readonly recipientOfficerId?: string;
  readonly channel: 'in-app' | 'mail' | 'sms';
  readonly address?: string;
  readonly template: string;
  readonly subject: string;
  readonly body: string;
  readonly link: string;
}

export interface DigestLine {
  readonly digestId: string;
  readonly matterId: string;
  readonly actNumber: number;
  readonly line: string;
  readonly recipientUnitId: string;
  readonly address?: string;
}

export interface OwedRow {
  readonly owedId: string;
  readonly matterId: string;
  readonly update: string;
  readonly body: unknown;
  readonly causeMatterId: string;
  readonly causeNumber: number;
  readonly asOf: string;
}

/** What follows an act: the queue that every act is put into in its own transaction, and what the relay makes of it. */
export class RelayRepository {
  async next(manager: EntityManager, limit: number): Promise<QueuedAct[]> {
    const rows: { seq: string; matterId: string; body: string }[] = await manager.query(
      `select queue.seq, queue.matter_id as "matterId", acts.body from relay_queue queue
       join acts on acts.matter_id = queue.matter_id and acts.number = queue.number
       where queue.attempts < 20 order by queue.attempts, queue.seq limit $1 for update of queue skip locked`,
      [limit],
    );
    return rows.map(({ seq, matterId, body }) => ({ seq, matterId, act: actIn(body) }));
  }

  async done(manager: EntityManager, seqs: readonly string[]): Promise<void> {
    await manager.query('delete from relay_queue where seq = any($1::bigint[])', [seqs]);
  }

  async failed(manager: EntityManager, seq: string, reason: string): Promise<void> {
    await manager.query('update relay_queue set attempts = attempts + 1, last_error = $2 where seq = $1', [
      seq,
      reason.slice(0, 500),
    ]);
  }

  async addNotices(manager: EntityManager, notices: readonly NoticeRow[]): Promise<void> {
    if (notices.length === 0) return;
    await manager.query(
      `insert into notices (notice_id, matter_id, act_number, recipient_unit_id, recipient_officer_id, channel, address, template, subject, body, link, status)
       select "noticeId", "matterId", "actNumber", "recipientUnitId", "recipientOfficerId", channel, address, template, subject, body, link,
         case when channel = 'in-app' then 'sent' else 'pending' end
       from jsonb_to_recordset($1::jsonb) as notice ("noticeId" text, "matterId" text, "actNumber" int, "recipientUnitId" text,
         "recipientOfficerId" text, channel text, address text, template text, subject text, body text, link text) on conflict do nothing`,
      [JSON.stringify(notices)],
    );
  }

  async addDigestLines(manager: EntityManager, lines: readonly DigestLine[]): Promise<void> {
    if (lines.length === 0) return;
    await manager.query(
      `insert into notice_digests (digest_id, matter_id, act_number, line, recipient_unit_id, address)
       select "digestId", "matterId", "actNumber", line, "recipientUnitId", address from jsonb_to_recordset($1::jsonb)
         as digest ("digestId" text, "matterId" text, "actNumber" int, line text, "recipientUnitId" text, address text) on conflict do nothing`,
      [JSON.stringify(lines)],
    );
  }

  /** Digests whose first line is old enough to be sent as one letter. */
  async dueDigests(manager: EntityManager, olderThanSeconds: number): Promise<DigestLine[]> {
    return manager
      .query(
        `update notice_digests set sent_at = clock_timestamp()
       where sent_at is null and digest_id in (select digest_id from notice_digests where sent_at is null
         group by digest_id having min(opened_at) < clock_timestamp() - make_interval(secs => $1))
       returning digest_id as "digestId", matter_id as "matterId", act_number as "actNumber", line, recipient_unit_id as "recipientUnitId", address`,
        [olderThanSeconds],
      )
      .then((answer: [DigestLine[], number] | DigestLine[]) =>
        Array.isArray(answer[0]) ? answer[0] : (answer as DigestLine[]),
      );
  }

  async owe(manager: EntityManager, owed: readonly OwedRow[]): Promise<void> {
    if (owed.length === 0) return;
    await manager.query(
      `insert into owed_commands (owed_id, matter_id, update_name, body, cause_matter_id, cause_number, as_of)
       select "owedId", "matterId", update, body, "causeMatterId", "causeNumber", "asOf" from jsonb_to_recordset($1::jsonb) as owed
         ("owedId" text, "matterId" text, update text, body jsonb, "causeMatterId" text, "causeNumber" int, "asOf" timestamptz)
       on conflict do nothing`,
      [JSON.stringify(owed)],
    );
  }

  /** Leases the commands it gives out: whoever dies with one leaves it to the next after half a minute. */
  async owed(manager: EntityManager, limit: number): Promise<(OwedRow & { attempts: number })[]> {
    const answer: unknown = await manager.query(
      `update owed_commands set attempts = attempts + 1, next_try_at = clock_timestamp() + make_interval(secs => least(30 * (attempts + 1), 600))
       where owed_id in (select owed_id from owed_commands where status = 'owed' and next_try_at <= clock_timestamp()
         order by next_try_at limit $1 for update skip locked)
       returning owed_id as "owedId", matter_id as "matterId", update_name as update, body, cause_matter_id as "causeMatterId",
         cause_number as "causeNumber", as_of as "asOf", attempts`,
      [limit],
    );
    return (answer as [(OwedRow & { attempts: number })[], number])[0];
  }

  async settled(manager: EntityManager, owedId: string, status: 'done' | 'refused', reason?: string): Promise<void> {
    await manager.query(
      'update owed_commands set status = $2, last_error = $3, settled_at = clock_timestamp() where owed_id = $1',
      [owedId, status, reason ?? null],
    );
  }

  async partiesOf(
    manager: EntityManager,
    matterIds: readonly string[],
  ): Promise<Map<string, { unitId: string; role: string }[]>> {
    const rows: { matterId: string; unitId: string; role: string }[] = await manager.query(
      'select matter_id as "matterId", unit_id as "unitId", role from matter_parties where matter_id = any($1) and until is null',
      [matterIds],
    );
    const parties = new Map<string, { unitId: string; role: string }[]>(matterIds.map((matterId) => [matterId, []]));
    for (const { matterId, unitId, role } of rows) parties.get(matterId)?.push({ unitId, role });
    return parties;
  }
}
