import type { EntityManager } from 'typeorm';
import { fromWire } from '#contracts/shared/wire';
import { DomainError } from '#domain/shared/domain-error';
import type { Happened, RecordedAct } from '#domain/shared/record';
import { ActReadModel } from '#persistence/record/act.read-model';

const record = new ActReadModel();

export const notYet = (): DomainError =>
  new DomainError('conflict', 'DOCUMENT.NOT_YET', 'The paper exists once its act has been done.');

/** The newest act of its kind, as a paper tells it. @throws DOCUMENT.NOT_YET */
export async function actOnPaper<H extends Happened = Happened>(
  manager: EntityManager,
  matterId: string,
  event: H['event'],
): Promise<RecordedAct<H>> {
  const wire = await record.newest(manager, matterId, event);
  if (!wire) throw notYet();
  return fromWire(wire) as RecordedAct<H>;
}
