import type { EntityManager } from 'typeorm';
import type { AreaAct, NoticeDraft } from '#activities/matter/area';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { isConnected, type Unit } from '#domain/agency/unit';

interface Known {
  readonly world: AgencyWorld;
  readonly handlerUnitId: string;
}

/**
 * 纸质送达: what would be told at a desk that does not exist is told to the officer who issued the order.
 *
 * The order itself is printed; the officer takes it there and enters the answer.
 */
export async function byHand(
  manager: EntityManager,
  { matterId }: AreaAct,
  drafts: readonly NoticeDraft[],
  { world, handlerUnitId }: Known,
): Promise<readonly NoticeDraft[]> {
  const addresseeOf = ({ to }: NoticeDraft): Unit | undefined => {
    const unit = world.tree.find('unitId' in to ? to.unitId : to.ownerUnitId);
    return unit && !isConnected(unit) ? unit : undefined;
  };
  if (!drafts.some(addresseeOf)) return drafts;
  const issuerOfficerId = await issuerOf(manager, matterId);
  return drafts.map((draft) => {
    const unit = addresseeOf(draft);
    if (!unit) return draft;
    const place = 'unitId' in draft.to ? 'owner' : draft.to.place;
    const subject = `【纸质送达】${unit.name} ${draft.subject}`;
    const to = { place, ownerUnitId: unit.unitId, issuerUnitId: handlerUnitId || unit.unitId };
    return {
      ...draft,
      ...{ to: { ...to, ...(issuerOfficerId && { issuerOfficerId }) }, subject },
      body: `${unit.name}未接入本系统：请打印文书送达，并将对方的书面答复扫描录入。原文：${draft.body}`,
    };
  });
}

async function issuerOf(manager: EntityManager, matterId: string): Promise<string | undefined> {
  const [row]: { officerId: string | null }[] = await manager.query(
    `select body::jsonb -> 'entry' -> 'by' ->> 'officerId' as "officerId" from acts where matter_id = $1 and number = 1`,
    [matterId],
  );
  return row?.officerId ?? undefined;
}
