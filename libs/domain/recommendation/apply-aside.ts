import { amendedBy, changed, textOf } from '#domain/recommendation/apply-points';
import type { RecommendationEvent } from '#domain/recommendation/events';
import type { Recommendation } from '#domain/recommendation/recommendation';
import type { Entry } from '#domain/shared/record';

type Aside = Extract<
  RecommendationEvent,
  { event: 'CopySent' | 'CorrectionOrdered' | 'RecommendationAmended' | 'FlowNoticeIssued' | 'FlowNoticeAnswered' }
>;

/** What happens beside the main line: copies, what the higher procuratorate orders, notices of the own office. */
export function aside(known: Recommendation, entry: Entry<Aside>): Recommendation {
  const { happened, at, by, numbers } = entry;
  switch (happened.event) {
    case 'CopySent': {
      const { copy, sentAt, paper } = happened;
      const sent = { at: sentAt, manner: 'paper' as const, ...(paper && { paper }) };
      return { ...known, copies: known.copies.map((one, index) => (index === copy ? { ...one, sent } : one)) };
    }
    case 'CorrectionOrdered': {
      const { order, clock } = happened;
      return { ...known, orders: known.orders + 1, order: { ...textOf(happened), order, clock, at } };
    }
    case 'RecommendationAmended': {
      const { order: _, ...rest } = known;
      return amendedBy(rest, happened, entry);
    }
    case 'FlowNoticeIssued': {
      const { no, clock } = happened;
      const number = numbers?.['flowNumber'] ?? '';
      const notice = { ...textOf(happened), no, number, clock, at, by: by?.officerId ?? '' };
      return { ...known, flowNotices: [...known.flowNotices, notice] };
    }
    case 'FlowNoticeAnswered': {
      const answer = { textId: happened.textId, at };
      return { ...known, flowNotices: changed(known.flowNotices, happened.no, { answer }) };
    }
  }
}
