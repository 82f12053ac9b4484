import type { EntityManager } from 'typeorm';
import type { Scope } from '#domain/agency/permission';
import { recusedFrom, visible } from '#persistence/visibility/visible';

export interface NoticeLine {
  readonly noticeId: string;
  readonly matterId: string;
  readonly actNumber: number;
  readonly recipientUnitId: string;
  readonly template: string;
  readonly subject: string;
  readonly body: string;
  readonly link: string | null;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

export interface FailedNotice extends Omit<NoticeLine, 'body' | 'readAt'> {
  readonly channel: string;
  readonly address: string | null;
  readonly attempts: number;
  readonly lastError: string | null;
}

export interface NoticePage {
  readonly after?: readonly (string | number)[] | undefined;
  readonly limit: number;
}

export interface Reader {
  readonly unitId: string;
  readonly officerId: string;
}

const LINE = `notice_id as "noticeId", matter_id as "matterId", act_number as "actNumber", recipient_unit_id as "recipientUnitId",
  template, subject, link, created_at as "createdAt"`;
/** A cursor has milliseconds, a row has microseconds: rows are compared as the cursor knows them. */
const CREATED = `date_trunc('milliseconds', created_at)`;

/** What a desk has been told, and what could not be sent. */
export class NoticeReadModel {
  /** The newest first: the unit's own, and those to this officer. */
  page(
    manager: EntityManager,
    { unitId, officerId }: Reader,
    { unread, after, limit }: NoticePage & { unread: boolean },
  ): Promise<NoticeLine[]> {
    return manager.query(
      `select ${LINE}, body, read_at as "readAt" from notices
       where recipient_unit_id = $1 and channel = 'in-app' and (recipient_officer_id is null or recipient_officer_id = $2)
         and not ${recusedFrom('notices.matter_id', '$2')}
         and ($3 is false or read_at is null)
         and ($4::timestamptz is null or (${CREATED}, notice_id) < ($4::timestamptz, $5))
       order by ${CREATED} desc, notice_id desc limit $6`,
      [unitId, officerId, unread, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
  }

  async unread(manager: EntityManager, { unitId, officerId }: Reader): Promise<number> {
    const [row]: { unread: number }[] = await manager.query(
      `select count(*)::int as unread from notices where recipient_unit_id = $1 and channel = 'in-app' and read_at is null
         and (recipient_officer_id is null or recipient_officer_id = $2) and not ${recusedFrom('notices.matter_id', '$2')}`,
      [unitId, officerId],
    );
    return row?.unread ?? 0;
  }

  failed(manager: EntityManager, scope: Scope | undefined, { after, limit }: NoticePage): Promise<FailedNotice[]> {
    const may = visible('notices.matter_id', scope, 4);
    return manager.query(
      `select ${LINE}, channel, address, attempts, last_error as "lastError" from notices
       where status = 'failed' and ($1::timestamptz is null or (${CREATED}, notice_id) < ($1::timestamptz, $2)) and ${may.sql}
       order by ${CREATED} desc, notice_id desc limit $3`,
      [after?.[0] ?? null, after?.[1] ?? null, limit + 1, ...may.values],
    );
  }
}
