import type { Area, AreaAct, HeadChange, NoticeDraft } from '#activities/matter/area';
import { protectiveStopIdOf } from '#contracts/protective-stop/protective-stop.messages';
import type { Party } from '#domain/agency/actor';
import { isOver, type ProtectiveStopEvent, type ProtectiveStopOrdered } from '#domain/protective-stop/protective-stop';
import type { ProtectiveLine, ProtectiveStopReadModel } from '#persistence/protective-stop/protective-stop.read-model';
import type { ProtectiveStopRepository } from '#persistence/protective-stop/protective-stop.repository';

/** What a protective stop does with its acts: rows, and a word to the side that must act next. */
export const protectiveStopArea = (
  stops: ProtectiveStopRepository,
  read: ProtectiveStopReadModel,
): Area<ProtectiveStopEvent> => ({
  async project(transaction, { matterId, entry }) {
    const stopId = protectiveStopIdOf(matterId);
    await stops.project(transaction, stopId, entry);
    if (entry.happened.event === 'ProtectiveStopOrdered')
      return headOf(entry.happened, entry.numbers?.['stopNumber'] ?? '');
    const row = await read.one(transaction, stopId);
    return row ? { state: row.stage, ended: isOver(row) } : {};
  },

  async notices(manager, act) {
    const row = await read.one(manager, protectiveStopIdOf(act.matterId));
    return row ? noticesOf(act, row) : [];
  },

  owes: () => Promise.resolve([]),
});

const headOf = (happened: ProtectiveStopOrdered, stopNumber: string): HeadChange => ({
  title: `${stopNumber} 保护性止付`,
  state: 'ordered',
  joins: [
    { unitId: happened.centreUnitId, role: 'handler' },
    { unitId: happened.centreUnitId, role: 'centre' },
    { unitId: happened.bankUnitId, role: 'addressee' },
    ...happened.superiorUnitIds.map((unitId): Party => ({ unitId, role: 'superior' })),
  ],
});

type Words = readonly ['bank' | 'centre', string, string];

function wordsOf(happened: ProtectiveStopEvent): Words {
  switch (happened.event) {
    case 'ProtectiveStopOrdered':
      return [
        'bank',
        '保护性止付',
        `请对 ${happened.accounts.length} 个潜在受害人本人账户保护性止付，并反馈执行时点。`,
      ];
    case 'ProtectiveStopExecuted':
      return ['centre', '保护性止付已执行', '银行已执行，请继续劝阻；危险解除的，及时要求银行解除。'];
    case 'ProtectiveStopRefused':
      return ['centre', '保护性止付未执行', `银行未执行，原因：${happened.reason}`];
    case 'ProtectiveStopWithdrawn':
      return ['bank', '撤回保护性止付', `请勿执行，原因：${happened.reason}`];
    case 'ProtectiveStopAppealed':
      return ['centre', '保护性止付申诉', '户主提出申诉，请核验；核验通过的，银行即时解除。'];
    case 'ProtectiveStopAppealDecided':
      return happened.upheld
        ? ['bank', '解除保护性止付', '申诉核验通过，请即时解除并反馈解除时点。']
        : ['bank', '保护性止付申诉未通过', `请告知户主，原因：${happened.reason}`];
    case 'ProtectiveStopReleaseOrdered':
      return ['bank', '解除保护性止付', `请即时解除并反馈解除时点，原因：${happened.reason}`];
    case 'ProtectiveStopReleased':
      return ['centre', '保护性止付已解除', '银行已解除。'];
    case 'ProtectiveStopLapsed':
      return ['bank', '保护性止付期满', '保护期已满，止付自动失效，请核对账户已恢复。'];
  }
}

function noticesOf({ entry: { happened } }: AreaAct<ProtectiveStopEvent>, row: ProtectiveLine): NoticeDraft[] {
  const [side, subject, body] = wordsOf(happened);
  return [
    {
      template: 'protective-stop',
      to: { unitId: side === 'bank' ? row.bankUnitId : row.centreUnitId },
      subject: `【${subject}】${row.stopNumber}`,
      body,
      link: `/protective-stops/${row.stopId}`,
    },
  ];
}
