import {
  type Consequence,
  type DoubleInquiry,
  type DoubleInquiryEvent,
  FINDING_KINDS,
  type Line,
  type LineState,
} from '#domain/double-inquiry/double-inquiry';
import type { Entry } from '#domain/shared/record';

/** Never refuses: a later, stricter rule must not undo what stands in the record. */
export function apply(known: DoubleInquiry | undefined, entry: Entry<DoubleInquiryEvent>): DoubleInquiry {
  const { happened, at, numbers } = entry;
  if (happened.event === 'InquiryOpened') {
    const { event: _, ...facts } = happened;
    return { ...facts, lines: { institution: { round: 1 }, source: { round: 1 } }, findings: [], consequences: [] };
  }
  if (!known) throw new Error(`The record of a double inquiry begins with ${happened.event}.`);
  switch (happened.event) {
    case 'InquiryFindingNoted': {
      const { event: _, reopens, ...facts } = happened;
      const after = { ...known, findings: [...known.findings, { ...facts, at }] };
      const { line } = FINDING_KINDS[facts.kind];
      return reopens ? lineAfter(after, line, { round: known.lines[line].round + 1 }) : after;
    }
    case 'InquiryLineConcluded': {
      const { line, outcome, reason } = happened;
      return lineAfter(known, line, { ...known.lines[line], conclusion: { outcome, reason, at } });
    }
    case 'InquiryConsequenceAsked': {
      const { event: _, ...facts } = happened;
      return { ...known, consequences: [...known.consequences, { ...facts, status: 'asked', number: '' }] };
    }
    case 'InquiryConsequenceRefused':
      return changed(known, happened.consequenceNo, { status: 'refused' });
    case 'InquiryConsequenceSent':
      return changed(known, happened.consequenceNo, {
        ...{ status: 'sent', number: numbers?.['letterNumber'] ?? '', sentAt: at },
      });
    case 'InquiryConsequenceAnswered': {
      const { event: _, consequenceNo, ...answer } = happened;
      return changed(known, consequenceNo, { status: 'answered', answer: { ...answer, at } });
    }
  }
}

const lineAfter = (known: DoubleInquiry, line: Line, state: LineState): DoubleInquiry => ({
  ...known,
  lines: { ...known.lines, [line]: state },
});

const changed = (known: DoubleInquiry, consequenceNo: number, change: Partial<Consequence>): DoubleInquiry => ({
  ...known,
  consequences: known.consequences.map((one) => (one.consequenceNo === consequenceNo ? { ...one, ...change } : one)),
});
