import type { Area, AreaAct, HeadChange, NoticeDraft } from '#activities/matter/area';
import { foldedArea } from '#activities/matter/folded-area';
import { talkIdOf } from '#contracts/talk/talk.messages';
import { apply } from '#domain/talk/apply';
import { hasEnded, type Paper, type Talk, type TalkEvent } from '#domain/talk/talk';
import type { FoldedRepository } from '#persistence/folded/folded.repository';

/** What a talk does with its acts. */
export const talkArea = (folded: FoldedRepository): Area<TalkEvent> =>
  foldedArea(folded, {
    ...{ apply, headOf, noticesOf, papersOf },
    keysOf: () => ({}),
  });

function papersOf(happened: TalkEvent): readonly Paper[] {
  if (happened.event === 'TalkHeld') return [happened.record];
  return happened.event === 'TalkCorrectionReported' ? [happened.text] : [];
}

const headOf = (talk: Talk): HeadChange => ({
  title: '约谈',
  state: talk.status,
  ended: hasEnded(talk),
  joins: [
    { unitId: talk.officeUnitId, role: 'handler' },
    { unitId: talk.officeUnitId, role: 'superior' },
    { unitId: talk.unitId, role: 'addressee' },
  ],
});

function noticesOf({ matterId, entry: { happened } }: AreaAct<TalkEvent>, talk: Talk): NoticeDraft[] {
  const tell = (unitId: string, subject: string, body: string): NoticeDraft[] => [
    { template: happened.event, to: { unitId }, subject: `【${subject}】`, body, link: `/talks/${talkIdOf(matterId)}` },
  ];
  const { unitId, officeUnitId } = talk;
  switch (happened.event) {
    case 'TalkSummoned':
      return tell(unitId, '约谈通知', `请单位负责人接受约谈。事由：${happened.reason}`);
    case 'TalkHeld':
      return tell(unitId, '约谈整改要求', `请在期限内整改并报告：${happened.what}`);
    case 'TalkCorrectionReported':
      return tell(officeUnitId, '整改报告', '被约谈单位已报告整改，请检查。');
    case 'TalkChecked':
      return happened.corrected
        ? tell(unitId, '整改合格', '整改检查合格，约谈办结。')
        : tell(unitId, '整改不合格', `请在新的期限内继续整改。理由：${happened.reason}`);
    case 'TalkWithdrawn':
      return tell(unitId, '取消约谈', `约谈已取消。理由：${happened.reason}`);
  }
}
