import { KIND_WORDS } from '#domain/recommendation/kind-words';
import { pointsOf, type Recommendation } from '#domain/recommendation/recommendation';
import { timeText } from '#domain/account-list/transfer-time';
import type { Instant } from '#domain/shared/instant';
import type { Filling } from '#platform/document/compose';
import type { IssuedPaper, PaperKind } from './recommendation-papers.js';

interface Sources {
  readonly text: (textId: string | undefined) => string | undefined;
  readonly unitName: (unitId: string) => string;
}

/** What every paper of the area may say; each form takes the lines that it has. */
export function fillingOf(paper: IssuedPaper, sources: Sources): Filling<PaperKind> {
  const { after: one, happened, at, to } = paper;
  const { text, unitName } = sources;
  const said = 'textId' in happened ? text(happened.textId) : undefined;
  const particulars: Record<string, string | undefined> = {
    addressee: to || unitName(one.addresseeUnitId),
    unit: unitName(one.addresseeUnitId),
    about: `${KIND_WORDS[one.kind]}${one.number}`,
    heading: text(one.heading.textId) ?? '',
    findings: text(one.findings.textId) ?? '',
    cases: one.caseNumbers.join('、'),
    period: periodText(one),
    copies: one.copies.map(({ name }) => name).join('、') || undefined,
    issued: timeText(at),
    received: dayOf(one.receivedAt),
    due: dayOf(one.overdueAt),
    urged:
      one.urgings.map((urging) => `${urging.number}（${timeText(urging.at).slice(0, 10)}）`).join('、') || undefined,
    outcome: happened.event === 'ObjectionDecided' ? OUTCOMES[happened.outcome] : undefined,
    basis:
      happened.event === 'RungDecided' && happened.otherBasis
        ? '《中华人民共和国反电信网络诈骗法》第四十七条'
        : '《中华人民共和国行政诉讼法》第二十五条第四款',
    text: said ?? '',
  };
  return { particulars, tables: { points: pointRows(one, sources) } } as unknown as Filling<PaperKind>;
}

const OUTCOMES = { amended: '异议成立，予以修改', withdrawn: '异议成立，予以撤回', explained: '异议不成立' } as const;
const POINT_STATES = { open: '未回复', answered: '待审查', adequate: '已落实', 'to-supplement': '需要补充' } as const;

const pointRows = (one: Recommendation, { text }: Sources) =>
  pointsOf(one).map((point) => ({
    sequence: String(point.no),
    text: text(point.textId) ?? '',
    days: `自收到之日起 ${point.days} 日`,
    status: POINT_STATES[point.status],
  }));

const dayOf = (at: Instant | undefined): string | undefined => at && timeText(at).slice(0, 10);

function periodText({ kind, urgent, setDays }: Recommendation): string {
  if (setDays !== undefined) return `自收到之日起 ${setDays} 日内书面回复`;
  if (urgent) return '自收到之日起 15 日内书面回复';
  return kind === 'retrial' ? '自收到之日起三个月内书面回复' : '自收到之日起两个月内书面回复';
}
