import type { Area, HeadChange, NoticeDraft } from '#activities/matter/area';
import { caseIdOf } from '#contracts/case/case.messages';
import type { CaseEvent, CaseHandedOver, CaseOpened } from '#domain/case/case';
import type { CaseRepository } from '#persistence/case/case.repository';

/** What a case does with its acts. */
export const caseArea = (cases: CaseRepository): Area<CaseEvent> => ({
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
    }
  },

  async notices(manager, { matterId, entry: { happened } }) {
    if (happened.event !== 'NextHopDrafted') return [];
    return [draftNotice(happened.rowIds.length, matterId, await cases.handlerOf(manager, caseIdOf(matterId)))];
  },
  owes: () => Promise.resolve([]),
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

const draftNotice = (rows: number, matterId: string, unitId: string): NoticeDraft => ({
  template: 'next-hop-drafted',
  to: { unitId },
  subject: '【资金转出】下一级止付指令已拟好',
  body: `银行反馈资金转入 ${rows} 个下级账户，止付指令已按银行拟好，请一键发出。5 分钟内未发出的，转反诈中心处理。`,
  link: `/cases/${caseIdOf(matterId)}`,
});
