import type { Escalation, EscalationEvent } from '#domain/escalation/escalation';
import type { Entry } from '#domain/shared/record';

/** Never refuses: a later, stricter rule must not undo what stands in the record. */
export function apply(known: Escalation | undefined, entry: Entry<EscalationEvent>): Escalation {
  const { happened, at, by, numbers } = entry;
  if (happened.event === 'EscalationOpened') {
    const { event: _, rung, ...facts } = happened;
    const steps = [{ level: 0, at, why: 'opened' }] as const;
    return { ...facts, status: 'open', rungs: [rung], steps, answers: [], terms: 0 };
  }
  if (!known) throw new Error(`The record of an escalation begins with ${happened.event}.`);
  switch (happened.event) {
    case 'EscalationRungAdded':
      return { ...known, rungs: [...known.rungs, happened.rung] };
    case 'EscalationAnswered': {
      const answer = { unitId: by?.unitId ?? '', officerId: by?.officerId ?? '', at, text: happened.text };
      const status = known.status === 'open' ? 'answered' : known.status;
      return { ...known, status, answers: [...known.answers, answer] };
    }
    case 'EscalationClimbed': {
      const { level, why, reason } = happened;
      const { correction: _, innerDate: __, ...rest } = known;
      const step = { level, at, why, ...(reason !== undefined && { reason }) };
      return { ...rest, status: known.answers.length > 0 ? 'answered' : 'open', steps: [...known.steps, step] };
    }
    case 'EscalationCorrectionOrdered': {
      const { innerDate: _, ...rest } = known;
      const { what, clock } = happened;
      return { ...rest, status: 'correcting', terms: known.terms + 1, correction: { what, clock } };
    }
    case 'EscalationInnerDateSet': {
      const { correction: _, ...rest } = known;
      return { ...rest, status: 'waiting', terms: known.terms + 1, innerDate: { clock: happened.clock } };
    }
    case 'EscalationDutyDone':
      return { ...known, dutyDone: { at: happened.at, reason: happened.reason } };
    case 'EscalationSettled': {
      const { kind, reason, addressee } = happened;
      const number = numbers?.['referralNumber'];
      const referral = { ...(number !== undefined && { number }), ...(addressee !== undefined && { addressee }) };
      return { ...known, status: 'settled', outcome: { kind, reason, at, ...(by && { by }), ...referral } };
    }
    case 'EscalationExhausted':
      return { ...known, status: 'exhausted' };
  }
}
