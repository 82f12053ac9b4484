import type { DataSource } from 'typeorm';
import type { LegalClock } from '#domain/shared/record';
import { ClockRepository } from '#persistence/record/clock.repository';

/** Legal time and the matters that live by it, for whoever moves it. */
export class ClockBookOfDatabase {
  private readonly row = new ClockRepository();

  constructor(private readonly database: DataSource) {}

  read(): Promise<LegalClock | undefined> {
    return this.row.read(this.database.manager);
  }

  write(clock: LegalClock): Promise<void> {
    return this.row.write(this.database.manager, clock);
  }

  async openMatters(after: string, limit: number): Promise<string[]> {
    const rows: { matterId: string }[] = await this.database.query(
      `select matter_id as "matterId" from matter_heads where ended_at is null and matter_id > $1 order by matter_id limit $2`,
      [after, limit],
    );
    return rows.map(({ matterId }) => matterId);
  }
}
