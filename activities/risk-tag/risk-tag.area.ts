import type { Area, AreaAct, HeadChange, NoticeDraft } from '#activities/matter/area';
import { foldedArea } from '#activities/matter/folded-area';
import { riskTagIdOf } from '#contracts/risk-tag/risk-tag.messages';
import type { Party } from '#domain/agency/actor';
import { apply } from '#domain/risk-tag/apply';
import { hasEnded, type RiskTag, type RiskTagEvent, TAG_KINDS } from '#domain/risk-tag/risk-tag';
import type { FoldedRepository } from '#persistence/folded/folded.repository';
import type { RiskTagRepository } from '#persistence/risk-tag/risk-tag.repository';

/** What a tag does with its acts: the accounts that bear it now, and a word to their bank. */
export const riskTagArea = (folded: FoldedRepository, tags: RiskTagRepository): Area<RiskTagEvent> =>
  foldedArea(folded, {
    ...{ apply, headOf, noticesOf },
    keysOf: () => ({}),
    papersOf: (happened) =>
      happened.event === 'RiskTagSet' ? happened.accounts.map(({ rowId }) => ({ subjectId: rowId })) : [],
    keepRows: (transaction, { entry: { happened } }, state) =>
      happened.event === 'RiskTagSet' ? tags.set(transaction, state) : tags.end(transaction, state.tagId),
  });

const headOf = (tag: RiskTag): HeadChange => ({
  title: `风险标签 ${TAG_KINDS[tag.kind].name}`,
  state: tag.status,
  ended: hasEnded(tag),
  joins: [
    { unitId: tag.unitId, role: 'handler' },
    { unitId: tag.bankUnitId, role: 'copied' },
    ...tag.superiorUnitIds.map((unitId): Party => ({ unitId, role: 'superior' })),
  ],
});

function noticesOf({ matterId, entry: { happened } }: AreaAct<RiskTagEvent>, tag: RiskTag): NoticeDraft[] {
  const { name } = TAG_KINDS[tag.kind];
  const tell = (unitId: string, subject: string, body: string): NoticeDraft => ({
    ...{ template: happened.event, to: { unitId }, subject: `【${subject}】${name}`, body },
    link: `/risk-tags/${riskTagIdOf(matterId)}`,
  });
  const count = `${tag.accounts.length} 个账户`;
  switch (happened.event) {
    case 'RiskTagSet':
      return [tell(tag.bankUnitId, '风险标签', `${count}设有风险标签，涉及这些账户的指令请优先办理。`)];
    case 'RiskTagEnded':
      return [tell(tag.bankUnitId, '风险标签取消', `${count}的风险标签已取消，原因：${happened.reason}`)];
    case 'RiskTagLapsed':
      return [tell(tag.unitId, '风险标签到期', `${count}的风险标签已到期自动取消；仍需要的，请写明理由重新设定。`)];
  }
}
