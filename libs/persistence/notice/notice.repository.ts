import type { DataSource } from 'typeorm';
import type { Scope } from '#domain/agency/permission';
import { visible } from '#persistence/visibility/visible';

/** Longer than a carrier may take, so that two processes never send one notice at the same time. */
const LEASE_SECONDS = 60;
/** A notice that was asked for and not sent by then has lost its job. */
const LOST_AFTER_SECONDS = 30;
const MOST_ATTEMPTS = 8;

export interface LeasedNotice {
  readonly noticeId: string;
  readonly channel: 'mail' | 'sms';
  readonly address: string | null;
  readonly subject: string;
  readonly body: string;
  readonly link: string | null;
  readonly attempts: number;
  /** An attempt before this one ended without a word: the receiver may have the notice already. */
  readonly perhapsSent: boolean;
}

/** The rows behind the notices that leave the house: who sends one, how often it was tried, what became of it. */
export class NoticeRepository {
  constructor(private readonly database: DataSource) {}

  /** Takes one notice for a minute. Nothing where it is sent, given up, or in another's hands. */
  async lease(noticeId: string): Promise<LeasedNotice | undefined> {
    const answer: unknown = await this.database.query(
      `with due as (
         select notice_id, claimed_until is not null and last_error is null as perhaps_sent from notices
         where notice_id = $1 and status = 'pending' and channel in ('mail', 'sms')
           and (claimed_until is null or claimed_until <= clock_timestamp()) for update skip locked)
       update notices set attempts = attempts + 1, last_error = null, claimed_until = clock_timestamp() + make_interval(secs => $2)
       from due where notices.notice_id = due.notice_id
       returning notices.notice_id as "noticeId", channel, address, subject, body, link, attempts, due.perhaps_sent as "perhapsSent"`,
      [noticeId, LEASE_SECONDS],
    );
    return changed<LeasedNotice>(answer)[0];
  }

  /** False where it had been marked already: then it has left the house twice. */
  async sent(noticeId: string): Promise<boolean> {
    const answer: unknown = await this.database.query(
      `update notices set status = 'sent', sent_at = clock_timestamp(), claimed_until = null, last_error = null
       where notice_id = $1 and status = 'pending' returning 1`,
      [noticeId],
    );
    return changed(answer).length === 1;
  }

  /** The pause before the next try doubles from ten seconds to ten minutes; after the eighth a person decides. */
  async failed({ noticeId, attempts }: Pick<LeasedNotice, 'noticeId' | 'attempts'>, reason: string): Promise<void> {
    const pause = Math.min(10 * 2 ** (attempts - 1), 600);
    await this.database.query(
      `update notices set last_error = $2, claimed_until = clock_timestamp() + make_interval(secs => $3),
         status = case when attempts >= $4 then 'failed' else status end
       where notice_id = $1 and status = 'pending'`,
      [noticeId, reason.slice(0, 500) || 'unknown', pause, MOST_ATTEMPTS],
    );
  }

  /** Notices that wait and that nobody holds: their job was lost, or their pause is over. */
  async lost(limit: number): Promise<string[]> {
    const rows: { noticeId: string }[] = await this.database.query(
      `select notice_id as "noticeId" from notices
       where status = 'pending' and channel in ('mail', 'sms') and created_at < clock_timestamp() - make_interval(secs => $1)
         and (claimed_until is null or claimed_until <= clock_timestamp())
       order by created_at limit $2`,
      [LOST_AFTER_SECONDS, limit],
    );
    return rows.map(({ noticeId }) => noticeId);
  }

  /** Sends a failed notice again, within the matters that the officer may see. */
  async resend(noticeId: string, scope: Scope | undefined): Promise<'again' | 'not-failed' | 'not-found'> {
    const may = visible('notices.matter_id', scope, 2);
    const answer: unknown = await this.database.query(
      `with known as (select notice_id, status from notices where notice_id = $1 and ${may.sql} for update),
         again as (update notices set status = 'pending', attempts = 0, claimed_until = null
           from known where notices.notice_id = known.notice_id and known.status = 'failed' returning 1)
       select status, exists (select 1 from again) as again from known`,
      [noticeId, ...may.values],
    );
    const [known] = answer as { again: boolean }[];
    if (!known) return 'not-found';
    return known.again ? 'again' : 'not-failed';
  }

  async read(noticeId: string, unitId: string): Promise<boolean> {
    const answer: unknown = await this.database.query(
      `update notices set status = case when channel = 'in-app' then 'read' else status end, read_at = coalesce(read_at, clock_timestamp())
       where notice_id = $1 and recipient_unit_id = $2 returning 1`,
      [noticeId, unitId],
    );
    return changed(answer).length === 1;
  }
}

/** TypeORM answers a change with its rows and their number. */
const changed = <Row = unknown>(answer: unknown): Row[] => (answer as [Row[], number])[0];
