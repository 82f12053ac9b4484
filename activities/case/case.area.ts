import type { Area, HeadChange, NoticeDraft } from '#activities/matter/area';
import { type Measures, owedReleases } from '#activities/matter/release-measures';
import type { FreezeOrderCommands } from '#contracts/freeze-order/freeze-order.messages';
import { caseIdOf } from '#contracts/case/case.messages';
import type { CaseEvent, CaseHandedOver, CaseOpened } from '#domain/case/case';
import type { CaseRepository } from '#persistence/case/case.repository';

/** What a case does with its acts. */
export const caseArea = (cases: CaseRepository, measures: Measures): Area<CaseEvent> => ({
  async project(transaction, { matterId, number, entry }) {
    const { happened, at, numbers } = entry;
    const caseId = caseIdOf(matterId);
    switch (happened.event) {
      case 'CaseOpened':
        await cases.opened(transaction, happened, { caseNumber: numbers?.['caseNumber'] ?? '', at });
        return headOf(happened, numbers?.['caseNumber'] ?? '');
      case 'AccountsListed':
        await cases.listed(transaction, caseId, happened, { number, at });
        return {};
      case 'NextHopDrafted':
        await cases.drafted(transaction, caseId, happened, { number, at });
        return {};
      case 'RowsOrdered':
        await cases.ordered(transaction, caseId, happened);
        return {};
      case 'CaseHandedOver':
        await cases.handedOver(transaction, caseId, happened);
        return handedOver(happened);
      case 'RowsDiscarded':
        await cases.discarded(transaction, caseId, happened);
        return {};
      case 'FilingDecided':
        await cases.filed(transaction, caseId, { step: happened.step, number: numbers?.['filingNumber'], at });
        return {};
      case 'FilingAsked':
      case 'FilingDenied':
      case 'NonProsecutionNoted':
        return {};
    }
  },

  async notices(manager, { matterId, entry: { happened } }) {
    if (happened.event !== 'NextHopDrafted') return [];
    return [draftNotice(happened.rowIds.length, matterId, await cases.handlerOf(manager, caseIdOf(matterId)))];
  },
  owes: async (manager, act) => {
    const release = releaseOf(act.entry.happened);
    if (!release) return [];
    return owedReleases(manager, measures, { act, caseId: caseIdOf(act.matterId), release });
  },
});

/** Who had it may still read it; who has it now acts. */
const handedOver = ({ fromUnitId, toUnitId, centreUnitId, superiorUnitIds }: CaseHandedOver): HeadChange => ({
  leaves: [{ unitId: fromUnitId, role: 'handler' }],
  joins: [
    { unitId: fromUnitId, role: 'copied' },
    { unitId: toUnitId, role: 'handler' },
    { unitId: centreUnitId, role: 'centre' },
    ...superiorUnitIds.map((unitId) => ({ unitId, role: 'superior' as const })),
  ],
});

const headOf = (
  { caseId, handlerUnitId, centreUnitId, superiorUnitIds }: CaseOpened,
  caseNumber: string,
): HeadChange => ({
  caseId,
  title: `${caseNumber} 电信网络诈骗案`,
  state: 'open',
  joins: [
    { unitId: handlerUnitId, role: 'handler' },
    { unitId: centreUnitId, role: 'centre' },
    ...superiorUnitIds.map((unitId) => ({ unitId, role: 'superior' as const })),
  ],
});

/** FRZ-22, FRZ-23: the decision that ends the case releases every freeze of it, and no further approval is asked for. */
function releaseOf(happened: CaseEvent): FreezeOrderCommands['openRelease'] | undefined {
  if (happened.event === 'NonProsecutionNoted')
    return { cause: 'non-prosecution', reason: `不起诉决定 ${happened.decisionNumber}` };
  if (happened.event !== 'FilingDecided' || happened.step !== 'withdrawal') return undefined;
  return { cause: 'case-withdrawn', reason: `撤销案件：${happened.reason ?? ''}` };
}

const draftNotice = (rows: number, matterId: string, unitId: string): NoticeDraft => ({
  template: 'next-hop-drafted',
  to: { unitId },
  subject: '【资金转出】下一级止付指令已拟好',
  body: `银行反馈资金转入 ${rows} 个下级账户，止付指令已按银行拟好，请一键发出。5 分钟内未发出的，转反诈中心处理。`,
  link: `/cases/${caseIdOf(matterId)}`,
});
