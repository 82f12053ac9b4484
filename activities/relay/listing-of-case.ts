import type { EntityManager } from 'typeorm';
import type { AreaAct, OwedCommand } from '#activities/matter/area';
import { caseIdOf } from '#contracts/case/case.messages';
import { type ListingCommands, listingMatterId } from '#contracts/listing/listing.messages';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { leadingBureauOf } from '#domain/agency/leading-bureau';
import type { CaseEvent, CaseOpened } from '#domain/case/case';
import { reachesTheList } from '#domain/listing/listing';

/** What follows of a case for its listing: one of a million yuan is listed by itself, and a listing goes where its case goes. */
export async function listingsOf(
  transaction: EntityManager,
  act: AreaAct,
  world: AgencyWorld,
): Promise<readonly OwedCommand[]> {
  if (act.entry.happened.event === 'CaseOpened') return listedByLoss(act as AreaAct<CaseOpened>, world);
  const toUnitId = movedTo(act.entry.happened as CaseEvent);
  return toUnitId === undefined ? [] : handedOver(transaction, { act, toUnitId }, world);
}

/** SUP-10: a case whose loss reaches a million yuan is listed by itself, whoever reports it (E16). */
function listedByLoss({ entry }: AreaAct<CaseOpened>, { tree }: AgencyWorld): OwedCommand[] {
  const { caseId, lossFen, handlerUnitId } = entry.happened;
  if (!reachesTheList(lossFen) || !tree.find(handlerUnitId)) return [];
  const office = tree.supervisorOf(handlerUnitId, entry.at);
  if (!office) return [];
  const body: ListingCommands['openListing'] = {
    ...{ caseId, lossFen, handlerUnitId, why: 'loss', level: 'city', reason: '案损达到一百万元' },
    unitId: leadingBureauOf(tree, handlerUnitId).unitId,
    supervisorUnitId: office.unitId,
  };
  return [
    {
      ...{ what: 'openListing', matterId: listingMatterId(caseId), update: 'openListing', body },
      actor: { agency: 'supervisor', unitId: office.unitId, officerId: 'system', roles: ['machine'] },
    },
  ];
}

/** By a referral, or with the task to freeze (FRZ-30). */
function movedTo(happened: CaseEvent): string | undefined {
  if (happened.event === 'CaseHandedOver') return happened.toUnitId;
  return happened.event === 'FreezeTaskHanded' && happened.moves ? happened.toUnitId : undefined;
}

async function handedOver(
  transaction: EntityManager,
  { act, toUnitId }: { readonly act: AreaAct; readonly toUnitId: string },
  { tree }: AgencyWorld,
): Promise<OwedCommand[]> {
  const matterId = listingMatterId(caseIdOf(act.matterId));
  const open: unknown[] = await transaction.query(
    'select 1 from matter_heads where matter_id = $1 and ended_at is null',
    [matterId],
  );
  if (open.length === 0 || !tree.find(toUnitId)) return [];
  const body: ListingCommands['handListingOver'] = {
    unitId: leadingBureauOf(tree, toUnitId).unitId,
    handlerUnitId: toUnitId,
  };
  return [
    {
      ...{ what: 'handListingOver', matterId, update: 'handListingOver', body },
      actor: { agency: 'police', unitId: toUnitId, officerId: 'system', roles: ['machine'] },
    },
  ];
}
