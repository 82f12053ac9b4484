import { ANSWER_CLOCK, type Complaint, type ComplaintEvent, type Review } from '#domain/complaint/complaint';
import type { Entry } from '#domain/shared/record';

/** Never refuses: a later, stricter rule must not undo what stands in the record. */
export function apply(known: Complaint | undefined, entry: Entry<ComplaintEvent>): Complaint {
  const { happened, at, numbers, deadlines = [] } = entry;
  if (happened.event === 'ComplaintEntered') {
    const { event: _, ...facts } = happened;
    const answerBy = deadlines.find(({ deadlineId }) => deadlineId === ANSWER_CLOCK)?.dueAt;
    return { ...facts, number: numbers?.['complaintNumber'] ?? '', receivedAt: at, ...(answerBy && { answerBy }) };
  }
  if (!known) throw new Error(`The record of a complaint begins with ${happened.event}.`);
  switch (happened.event) {
    case 'ComplaintAnswered': {
      const { outcome, itemNos, reason } = happened;
      return { ...known, reply: { outcome, itemNos, reason, number: numbers?.['replyNumber'] ?? '', at } };
    }
    case 'ComplaintWithdrawn':
      return { ...known, withdrawn: { reason: happened.reason } };
    case 'ComplaintAppealed': {
      const { procuratorateUnitId, statement } = happened;
      return { ...known, review: { procuratorateUnitId, statement, status: 'open', round: 1 } };
    }
    default:
      return known.review ? { ...known, review: reviewAfter(known.review, { ...entry, happened }) } : known;
  }
}

type OfReview = Exclude<
  ComplaintEvent,
  { event: 'ComplaintEntered' | 'ComplaintAnswered' | 'ComplaintWithdrawn' | 'ComplaintAppealed' }
>;

function reviewAfter(review: Review, { happened, at, numbers }: Entry<OfReview>): Review {
  switch (happened.event) {
    case 'ComplaintExplanationAsked':
      return { ...review, status: 'explaining', question: happened.question };
    case 'ComplaintExplanationGiven':
      return { ...review, status: 'open', round: review.round + 1, explanation: happened.explanation };
    case 'ComplaintReviewConcluded': {
      const { outcome, opinion } = happened;
      return {
        ...review,
        status: 'concluded',
        conclusion: { outcome, opinion, number: numbers?.['opinionNumber'] ?? '', at },
      };
    }
  }
}
