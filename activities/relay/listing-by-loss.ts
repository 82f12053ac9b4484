import type { AreaAct, OwedCommand } from '#activities/matter/area';
import { type ListingCommands, listingMatterId } from '#contracts/listing/listing.messages';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { leadingBureauOf } from '#domain/agency/leading-bureau';
import type { CaseOpened } from '#domain/case/case';
import { reachesTheList } from '#domain/listing/listing';

/** SUP-10: a case whose loss reaches a million yuan is listed by itself, whoever reports it (E16). */
export function listingsOf({ entry }: AreaAct, { tree }: AgencyWorld): OwedCommand[] {
  if (entry.happened.event !== 'CaseOpened') return [];
  const { caseId, lossFen, handlerUnitId } = entry.happened as CaseOpened;
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
