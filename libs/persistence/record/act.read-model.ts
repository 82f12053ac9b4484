import type { EntityManager } from 'typeorm';
import type { WireAct } from '#contracts/matter/record';
import type { Instant } from '#domain/shared/instant';
import { ActRecord } from '#persistence/record/act-record';

/** Something that happened to a version, or to one of several things that the act names. */
export interface Naming {
  readonly event: string;
  readonly path: string;
  readonly value: string | number;
}

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

  /** The newest act in which this happened to it. */
  async naming(manager: EntityManager, matterId: string, asked: Naming): Promise<WireAct | undefined> {
    const number = await this.numberOf(manager, matterId, asked);
    return number === undefined ? undefined : this.one(manager, matterId, number);
  }

  /** All acts of a matter up to one of them: who folds these knows how it stood then. */
  async until(manager: EntityManager, matterId: string, number: number): Promise<readonly WireAct[]> {
    const acts: WireAct[] = [];
    while (acts.length < number) {
      const next = await this.record.after(manager, matterId, acts.length, number - acts.length);
      if (next.length === 0) break;
      acts.push(...next);
    }
    return acts;
  }

  async numberOf(
    manager: EntityManager,
    matterId: string,
    { event, path, value }: Naming,
  ): Promise<number | undefined> {
    const [row]: { number: number }[] = await manager.query(
      `select number from acts where matter_id = $1 and body::jsonb #>> '{entry,happened,event}' = $2
         and jsonb_path_exists(body::jsonb, $3::jsonpath, $4::jsonb) order by number desc limit 1`,
      [matterId, event, `$.entry.happened.${path} ? (@ == $value)`, JSON.stringify({ value })],
    );
    return row?.number;
  }
}
