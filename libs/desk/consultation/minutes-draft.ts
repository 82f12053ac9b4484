import { unitIn } from '#desk/folded/folded.reader';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import type { Office } from '#domain/consultation/consultation';
import type { ConsultationView } from './consultation.dto.js';

const STANCE_WORDS: Readonly<Record<string, string>> = {
  agree: '同意',
  conditional: '有条件同意',
  dissent: '不同意',
};

export const officeView = (unitId: string, { answer, reason }: Office, world: AgencyWorld) => ({
  unit: unitIn(world, unitId),
  answer,
  ...(reason && { reason }),
});

/** The minutes as the record tells them: who took part, what each said, dissent included. The convener edits them. */
export function draftMinutes({
  agenda,
  convener,
  officeList,
  rounds,
}: Pick<ConsultationView, 'agenda' | 'convener' | 'officeList' | 'rounds'>): string {
  const takingPart = officeList.filter(({ answer }) => answer !== 'declines').map(({ unit }) => unit.name);
  const absent = officeList.filter(({ answer }) => answer === 'declines');
  const lines = [
    `召集单位：${convener.name}`,
    `参加单位：${takingPart.join('、')}`,
    ...absent.map(({ unit, reason = '' }) => `未参加：${unit.name}（${reason}）`),
    `议题：${agenda}`,
  ];
  for (const { round, question, opinions } of rounds) {
    lines.push('', `第 ${round} 轮${question ? `：${question}` : ''}`);
    for (const { unit, stance, text, afterOpening } of opinions) {
      lines.push(`${unit.name}（${STANCE_WORDS[stance] ?? stance}${afterOpening ? '，公开后提交' : ''}）：${text}`);
    }
  }
  const dissent = rounds.at(-1)?.opinions.filter(({ stance }) => stance === 'dissent') ?? [];
  lines.push('', '会商意见：');
  if (dissent.length > 0) lines.push(`保留不同意见：${dissent.map(({ unit }) => unit.name).join('、')}`);
  return lines.join('\n');
}
