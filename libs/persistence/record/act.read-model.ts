import type { EntityManager } from 'typeorm';
import type { WireAct } from '#contracts/matter/record';
import type { Instant } from '#domain/shared/instant';
import { ActRecord } from '#persistence/record/act-record';

/** Acts as the desks read them: what a command has become. */
export class ActReadModel {
  private readonly record = new ActRecord();

  async one(manager: EntityManager, matterId: string, number: number): Promise<WireAct | undefined> {
    const [act] = await this.record.after(manager, matterId, number - 1, 1);
    return act;
  }

  async atOf(manager: EntityManager, matterId: string, number: number): Promise<Instant> {
    const [row]: { at: Date }[] = await manager.query('select at from acts where matter_id = $1 and number = $2', [
      matterId,
      number,
    ]);
    if (!row) throw new Error(`${matterId} has no act ${number}.`);
    return row.at.toISOString() as Instant;
  }

  /** The newest act in which this happened. */
  async newest(manager: EntityManager, matterId: string, event: string): Promise<WireAct | undefined> {
    const [row]: { number: number }[] = await manager.query(
      `select number from acts where matter_id = $1 and body::jsonb #>> '{entry,happened,event}' = $2 order by number desc limit 1`,
      [matterId, event],
    );
    return row && this.one(manager, matterId, row.number);
  }

  /** The act in which something happened to a version or to one of several things that it names. */
  async numberOf(
    manager: EntityManager,
    matterId: string,
    { event, path, value }: { readonly event: string; readonly path: string; readonly value: string | number },
  ): Promise<number | undefined> {
    const [row]: { number: number }[] = await manager.query(
      `select number from acts where matter_id = $1 and body::jsonb #>> '{entry,happened,event}' = $2
         and jsonb_path_exists(body::jsonb, $3::jsonpath, $4::jsonb) order by number desc limit 1`,
      [matterId, event, `$.entry.happened.${path} ? (@ == $value)`, JSON.stringify({ value })],
    );
    return row?.number;
  }
}
