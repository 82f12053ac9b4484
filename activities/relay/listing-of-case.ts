import type { EntityManager } from 'typeorm';
import type { AreaAct, OwedCommand } from '#activities/matter/area';
import { caseIdOf } from '#contracts/case/case.messages';
import { type ListingCommands, listingMatterId } from '#contracts/listing/listing.messages';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { leadingBureauOf } from '#domain/agency/leading-bureau';
import type { CaseEvent, CaseOpened } from '#domain/case/case';
import { reachesTheList } from '#domain/listing/listing';
import { fen } from '#domain/money/fen';
import type { Instant } from '#domain/shared/instant';

/** What follows of a case for its listing: one of a million yuan is listed by itself, and a listing goes where its case goes. */
export async function listingsOf(
  transaction: EntityManager,
  act: AreaAct,
  world: AgencyWorld,
): Promise<readonly OwedCommand[]> {
  const { happened, at } = act.entry as AreaAct<CaseEvent>['entry'];
  if (happened.event === 'CaseOpened') return listedByLoss({ ...happened, reason: '案损达到一百万元' }, world, at);
  if (happened.event === 'CaseMerged') return listedByMerge(transaction, { caseId: happened.intoCaseId, at }, world);
  const toUnitId = movedTo(happened);
  return toUnitId === undefined ? [] : handedOver(transaction, { act, toUnitId }, world);
}

/** SUP-10: a case whose loss reaches a million yuan is listed by itself, whoever reports it (E16). */
function listedByLoss(
  {
    caseId,
    lossFen,
    handlerUnitId,
    reason,
  }: Pick<CaseOpened, 'caseId' | 'lossFen' | 'handlerUnitId'> & { reason: string },
  { tree }: AgencyWorld,
  at: Instant,
): OwedCommand[] {
  if (!reachesTheList(lossFen) || !tree.find(handlerUnitId)) return [];
  const office = tree.supervisorOf(handlerUnitId, at);
  if (!office) return [];
  const body: ListingCommands['openListing'] = {
    ...{ caseId, lossFen, handlerUnitId, why: 'loss', level: 'city', reason },
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

/** What was lost in a case and in all that is part of it counts together (DESIGN); one that was listed before stays as it is. */
async function listedByMerge(
  transaction: EntityManager,
  { caseId, at }: { readonly caseId: string; readonly at: Instant },
  world: AgencyWorld,
): Promise<OwedCommand[]> {
  const [main]: { lossFen: string; handlerUnitId: string }[] = await transaction.query(
    `select main.handler_unit_id as "handlerUnitId",
       (select sum(one.loss_fen) from cases one where one.case_id = $1 or one.merged_into = $1)::text as "lossFen"
     from cases main where main.case_id = $1 and not exists (select 1 from matter_heads where matter_id = $2)`,
    [caseId, listingMatterId(caseId)],
  );
  if (!main) return [];
  const { handlerUnitId, lossFen } = main;
  return listedByLoss(
    { caseId, handlerUnitId, lossFen: fen(BigInt(lossFen)), reason: '并案后案损合计达到一百万元' },
    world,
    at,
  );
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
