import type { Area, AreaAct, HeadChange, NoticeDraft } from '#activities/matter/area';
import { foldedArea } from '#activities/matter/folded-area';
import { campaignIdOf } from '#contracts/campaign/campaign.messages';
import type { Party } from '#domain/agency/actor';
import { apply } from '#domain/campaign/apply';
import { type Campaign, type CampaignEvent, hasEnded, unitsOf } from '#domain/campaign/campaign';
import type { FoldedRepository } from '#persistence/folded/folded.repository';

/** What a campaign does with its acts: its row, the units of its cases, and word to each of them at the one start. */
export const campaignArea = (folded: FoldedRepository): Area<CampaignEvent> =>
  foldedArea(folded, {
    ...{ apply, headOf, noticesOf },
    keysOf: ({ number, name }: Campaign) => ({ number: `${number} ${name}` }),
  });

/** The units of its cases see a campaign from its start, not while it is being planned. */
function headOf(state: Campaign): HeadChange {
  const { number, name, status, leadUnitId, superiorUnitIds } = state;
  const units = status === 'planned' ? [] : unitsOf(state).filter((unitId) => unitId !== leadUnitId);
  const joins: Party[] = [
    { unitId: leadUnitId, role: 'handler' },
    ...units.map((unitId): Party => ({ unitId, role: 'addressee' })),
    ...superiorUnitIds.map((unitId): Party => ({ unitId, role: 'superior' })),
  ];
  return { title: `${number} ${name}`, state: status, ended: hasEnded(state), joins };
}

function noticesOf({ matterId, entry: { happened } }: AreaAct<CampaignEvent>, state: Campaign): NoticeDraft[] {
  const link = `/campaigns/${campaignIdOf(matterId)}`;
  const tell = (units: readonly string[], subject: string, body: string): NoticeDraft[] =>
    units.map((unitId) => ({
      ...{ template: happened.event, to: { unitId }, body, link },
      subject: `【${subject}】${state.name}`,
    }));
  switch (happened.event) {
    case 'CampaignStarted':
      return tell(happened.unitIds, '集群战役发起', `请在 ${happened.days} 日内报送本单位战果。`);
    case 'CampaignResultGiven':
      return tell([state.leadUnitId], '战果报送', `抓获 ${happened.arrests} 人，破案 ${happened.casesSolved} 起。`);
    case 'CampaignClosed':
      return tell(unitsOf(state), '集群战役结束', '各单位战果已汇总，可在战役页查看。');
    case 'CampaignCancelled':
      return state.cases.length === 0 ? [] : tell(unitsOf(state), '集群战役取消', `原因：${happened.reason}`);
    default:
      return [];
  }
}
