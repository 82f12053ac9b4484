import { createHash, createHmac } from 'node:crypto';
import type { DataSource } from 'typeorm';

export interface Feed {
  readonly officerId: string;
}

const hashOf = (secret: string): string => createHash('sm3').update(`calendar-feed/${secret}`).digest('hex');

/** 日历订阅: one secret address for each officer. Only its hash is kept: who reads the table cannot read a feed. */
export class CalendarFeedRepository {
  constructor(
    private readonly database: DataSource,
    private readonly pepper: string,
  ) {}

  /** A new address in the place of the old one; the same request again gets the same. Undefined where it was revoked since. */
  async make(officerId: string, key: string): Promise<string | undefined> {
    const secret = createHmac('sha256', this.pepper).update(`calendar-feed/${officerId}/${key}`).digest('base64url');
    return this.database.transaction(async (manager) => {
      const [known]: { revoked: boolean }[] = await manager.query(
        'select revoked_at is not null as revoked from calendar_feeds where feed_hash = $1',
        [hashOf(secret)],
      );
      if (known) return known.revoked ? undefined : secret;
      await this.revokeIn(manager, officerId);
      await manager.query('insert into calendar_feeds (feed_hash, officer_id) values ($1, $2)', [
        hashOf(secret),
        officerId,
      ]);
      return secret;
    });
  }

  async revoke(officerId: string): Promise<void> {
    await this.revokeIn(this.database.manager, officerId);
  }

  async find(secret: string): Promise<Feed | undefined> {
    const [feed]: Feed[] = await this.database.query(
      'select officer_id as "officerId" from calendar_feeds where feed_hash = $1 and revoked_at is null',
      [hashOf(secret)],
    );
    return feed;
  }

  private async revokeIn(manager: DataSource['manager'], officerId: string): Promise<void> {
    await manager.query(
      'update calendar_feeds set revoked_at = clock_timestamp() where officer_id = $1 and revoked_at is null',
      [officerId],
    );
  }
}
