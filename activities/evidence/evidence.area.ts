import type { Area, AreaAct, HeadChange, NoticeDraft } from '#activities/matter/area';
import { foldedArea } from '#activities/matter/folded-area';
import { evidenceIdOf } from '#contracts/evidence/evidence.messages';
import type { Party } from '#domain/agency/actor';
import { apply } from '#domain/evidence/apply';
import { type Evidence, type EvidenceEvent, hasEnded } from '#domain/evidence/evidence';
import type { FoldedRepository } from '#persistence/folded/folded.repository';

/** What an item of evidence does with its acts: its row, whoever held or is to hold it, and word to the next one. */
export const evidenceArea = (folded: FoldedRepository): Area<EvidenceEvent> =>
  foldedArea(folded, {
    ...{ apply, headOf, noticesOf },
    keysOf: ({ caseId, number }: Evidence) => ({ caseId, number }),
    papersOf: (happened) => (happened.event === 'EvidenceRegistered' ? [happened.name] : []),
  });

function headOf(state: Evidence): HeadChange {
  const { caseId, number, status, holder, offer, chain, superiorUnitIds } = state;
  const registered = chain[0]?.to?.unitId ?? holder.unitId;
  const others = [...chain.flatMap(({ to }) => (to ? [to.unitId] : [])), ...(offer ? [offer.toUnitId] : [])];
  const joins: Party[] = [
    { unitId: registered, role: 'handler' },
    ...[...new Set(others)]
      .filter((unitId) => unitId !== registered)
      .map((unitId): Party => ({ unitId, role: 'addressee' })),
    ...superiorUnitIds.map((unitId): Party => ({ unitId, role: 'superior' })),
  ];
  const title = `${number} 证据保管`;
  return { ...(caseId !== undefined && { caseId }), title, state: status, ended: hasEnded(state), joins };
}

function noticesOf({ matterId, entry: { happened } }: AreaAct<EvidenceEvent>, state: Evidence): NoticeDraft[] {
  const link = `/evidence/${evidenceIdOf(matterId)}`;
  const tell = (unitId: string, subject: string, body: string): NoticeDraft[] => [
    { template: happened.event, to: { unitId }, subject: `【${subject}】${state.number}`, body, link },
  ];
  switch (happened.event) {
    case 'EvidenceOffered':
      return tell(happened.toUnitId, '证据移交', `请核对后接收。用途：${happened.purpose}`);
    case 'EvidenceReceived': {
      const from = state.chain.at(-1)?.from?.unitId;
      return from ? tell(from, '证据已接收', '对方已核对接收，保管责任自接收时转移。') : [];
    }
    default:
      return [];
  }
}
