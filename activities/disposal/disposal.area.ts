import type { Area, AreaAct, HeadChange, NoticeDraft, OwedCommand } from '#activities/matter/area';
import { foldedArea } from '#activities/matter/folded-area';
import { disposalIdOf } from '#contracts/disposal/disposal.messages';
import type { Party } from '#domain/agency/actor';
import { apply } from '#domain/disposal/apply';
import { type Disposal, hasEnded } from '#domain/disposal/disposal';
import type { DisposalEvent } from '#domain/disposal/events';
import type { FoldedRepository } from '#persistence/folded/folded.repository';

type DisposalAct = AreaAct<DisposalEvent>;

/** What a disposal of property does with its acts: its row, its parties, word to them, and what the freezes learn. */
export const disposalArea = (folded: FoldedRepository): Area<DisposalEvent> =>
  foldedArea(folded, {
    ...{ apply, headOf, noticesOf, papersOf, owedBy: releasedTo },
    keysOf: ({ caseId, number }: Disposal) => ({ caseId, number }),
  });

function papersOf(happened: DisposalEvent): readonly { readonly subjectId: string }[] {
  switch (happened.event) {
    case 'DisposalEntered':
      return [happened.paper, ...happened.things.map(({ name }) => name)];
    case 'SecondInstanceNoted':
    case 'MissingPropertyFound':
      return (happened.things ?? []).map(({ name }) => name);
    case 'PropertyClaimed':
      return [happened];
    default:
      return [];
  }
}

const BASIS = { judgment: '判决涉案财物处置', ruling: '裁定涉案财物处置', 'early-return': '涉案财物先行返还' } as const;

function headOf(state: Disposal): HeadChange {
  const { caseId, deciderUnitId, procuratorateUnitId, policeUnitId, superiorUnitIds, number, basis, notices } = state;
  const executing = Object.values(notices).map(({ recipientUnitId }) => recipientUnitId);
  const others = new Set([policeUnitId, procuratorateUnitId, ...executing]);
  const joins: Party[] = [
    { unitId: deciderUnitId, role: 'handler' },
    ...[...others]
      .filter((unitId): unitId is string => unitId !== undefined && unitId !== deciderUnitId)
      .map((unitId): Party => ({ unitId, role: 'addressee' })),
    ...superiorUnitIds.map((unitId): Party => ({ unitId, role: 'superior' })),
  ];
  return { caseId, title: `${number} ${BASIS[basis]}`, state: state.status, ended: hasEnded(state), joins };
}

function noticesOf({ matterId, entry: { happened } }: DisposalAct, state: Disposal): NoticeDraft[] {
  const { deciderUnitId, procuratorateUnitId, policeUnitId, number } = state;
  const link = `/disposals/${disposalIdOf(matterId)}`;
  const tell = (unitId: string, subject: string, body: string): NoticeDraft => ({
    ...{ template: happened.event, to: { unitId }, body, link },
    subject: `【${subject}】${number}`,
  });
  const parties = [policeUnitId, procuratorateUnitId].filter(
    (unitId): unitId is string => unitId !== undefined && unitId !== deciderUnitId,
  );
  switch (happened.event) {
    case 'DisposalEntered':
      return parties.map((unitId) =>
        tell(unitId, '涉案财物处置', '已登记涉案财物清单，请核对有无遗漏的冻结、扣押财物。'),
      );
    case 'DisposalAppealed':
      return parties.map((unitId) =>
        tell(unitId, '上诉、抗诉', '裁判尚未生效，涉案财物不得执行；冻结到期前请办理继续冻结。'),
      );
    case 'DisposalEffective':
      return [deciderUnitId, ...parties].map((unitId) =>
        tell(unitId, '裁判生效', '裁判已经生效，请办理涉案财物的执行。'),
      );
    case 'MissingPropertyFound':
      return [tell(deciderUnitId, '遗漏财物', '发现裁判未处理的涉案财物，请依法另行处理；二审期间可以发回重审。')];
    case 'ClaimNoticeEnded':
      return [tell(deciderUnitId, '认领公告期满', '公告满一年无人认领，请作出决定；资金不因期满自动划转。')];
    case 'ExecutionOrdered':
      return happened.notices.map(({ recipientUnitId }) =>
        tell(recipientUnitId, '执行通知', '收到人民法院（检察院）执行通知，请核对后执行，并送交执行回单。'),
      );
    case 'ExecutionReported':
      return [
        happened.result === 'done'
          ? tell(deciderUnitId, '执行回单', '执行单位已执行完毕并送交回单。')
          : tell(deciderUnitId, '执行未成功', '执行单位未能执行或者款项退回，请查看原因后重新发出执行通知。'),
      ];
    default:
      return [];
  }
}

/** Money that has left a frozen account by a judgment is at the same time a partial release of the frozen item (RST-13). */
function releasedTo({ matterId, entry: { happened, by } }: DisposalAct, state: Disposal): OwedCommand[] {
  if (happened.event !== 'ExecutionReported' || happened.result === 'failed') return [];
  const notice = state.notices[happened.noticeId];
  const itemKey = notice && state.things[notice.no]?.itemKey;
  if (!notice || itemKey === undefined || notice.purpose === 'refund') return [];
  const cut = itemKey.lastIndexOf('/');
  return [
    {
      what: `noteReturned.${itemKey}`,
      matterId: `freeze-order/${itemKey.slice(0, cut)}`,
      update: 'noteReturned',
      actor: { agency: 'bank', unitId: '', officerId: disposalIdOf(matterId), ...by, roles: ['machine'] },
      body: { payoutId: notice.noticeId, itemNo: Number(itemKey.slice(cut + 1)), amountFen: `${notice.amountFen}` },
    },
  ];
}
