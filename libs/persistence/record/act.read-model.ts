import type { EntityManager } from 'typeorm';
import type { WireAct } from '#contracts/matter/record';
import { ActRecord } from '#persistence/record/act-record';

/** Acts as the desks read them: what a command has become. */
export class ActReadModel {
  private readonly record = new ActRecord();

  async one(manager: EntityManager, matterId: string, number: number): Promise<WireAct | undefined> {
    const [act] = await this.record.after(manager, matterId, number - 1, 1);
    return act;
  }
}
