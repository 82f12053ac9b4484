import type { AreaAct, OwedCommand } from '#activities/matter/area';
import { caseIdOf } from '#contracts/case/case.messages';
import { doubleInquiryMatterId, type DoubleInquiryCommands } from '#contracts/double-inquiry/double-inquiry.messages';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import type { CaseEvent } from '#domain/case/case';

/** CRD-29: the second line of a case opens with its filing, whoever files it. */
export function inquiriesOf(
  { matterId, entry }: AreaAct,
  { world: { tree }, handlerUnitId }: { readonly world: AgencyWorld; readonly handlerUnitId: string },
): OwedCommand[] {
  if (entry.happened.event !== 'FilingDecided' || handlerUnitId === '') return [];
  const { step } = entry.happened as Extract<CaseEvent, { event: 'FilingDecided' }>;
  if (step !== 'filing') return [];
  const caseId = caseIdOf(matterId);
  const office = tree.find(handlerUnitId) && tree.supervisorOf(handlerUnitId, entry.at);
  const body: DoubleInquiryCommands['openInquiry'] = {
    ...{ caseId, unitId: handlerUnitId, superiorUnitIds: office ? [office.unitId] : [] },
  };
  return [
    {
      ...{ what: 'openInquiry', matterId: doubleInquiryMatterId(caseId), update: 'openInquiry', body },
      actor: { agency: 'police', unitId: handlerUnitId, officerId: 'system', roles: ['machine'] },
    },
  ];
}
