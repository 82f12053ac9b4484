import {
  type Consultation,
  type ConsultationEvent,
  type Convened,
  type Duty,
  type Minutes,
  type Round,
  roundOf,
} from '#domain/consultation/consultation';
import type { ActingOfficer } from '#domain/agency/actor';
import type { Entry } from '#domain/shared/record';

const NOBODY: ActingOfficer = { agency: 'police', unitId: '', officerId: '' };

/** Never refuses: a later, stricter rule must not undo what stands in the record. */
export function apply(known: Consultation | undefined, entry: Entry<ConsultationEvent>): Consultation {
  const { happened, at } = entry;
  if (happened.event === 'ConsultationConvened') return convened(happened, entry);
  if (!known) throw new Error(`The record of a consultation begins with ${happened.event}.`);
  const by = entry.by ?? NOBODY;
  switch (happened.event) {
    case 'ConsultationInvitationAnswered': {
      const { unitId, answer, reason, opens } = happened;
      const offices = { ...known.offices, [unitId]: { answer, ...(reason && { reason }) } };
      return withRound({ ...known, offices }, opens ? { openedAt: at } : {});
    }
    case 'ConsultationOpinionFiled': {
      const { unitId, round, opinion, afterOpening, opens } = happened;
      const offices = { ...known.offices, [unitId]: { answer: 'joins' as const } };
      const filed = { ...opinion, by, at, afterOpening };
      const rounds = known.rounds.map((one) =>
        one.round === round
          ? { ...one, opinions: { ...one.opinions, [unitId]: filed }, ...(opens && { openedAt: at }) }
          : one,
      );
      return { ...known, offices, rounds };
    }
    case 'ConsultationOpinionsDue':
      return withRound(known, { isDue: true, ...(happened.opens && { openedAt: at }) });
    case 'ConsultationRoundStarted': {
      const { round, question } = happened;
      return { ...known, rounds: [...known.rounds, { round, question, isDue: false, opinions: {} }] };
    }
    case 'ConsultationMinutesIssued': {
      const { version, kind, minutes, digest, duties } = happened;
      const issued: Minutes = { ...minutes, version, kind, digest, at, answers: {} };
      const given = duties.map((duty): [number, Duty] => [
        duty.dutyNo,
        { ...duty, status: 'open', disputes: 0, evidence: [] },
      ]);
      return {
        ...known,
        minutes: [...known.minutes, issued],
        duties: { ...known.duties, ...Object.fromEntries(given) },
      };
    }
    case 'ConsultationMinutesAnswered': {
      const { unitId, version, answer, reason } = happened;
      const minutes = known.minutes.map((one) =>
        one.version === version
          ? { ...one, answers: { ...one.answers, [unitId]: { answer, by, at, ...(reason && { reason }) } } }
          : one,
      );
      return { ...known, minutes };
    }
    case 'ConsultationDutyFulfilled':
      return withDuty(known, happened.dutyNo, { status: 'done', evidence: happened.evidence });
    case 'ConsultationDutyDisputed':
      return withDuty(known, happened.dutyNo, { status: 'disputed', disputes: 1, disputeReason: happened.reason });
    case 'ConsultationDisputeDecided':
      return withDuty(known, happened.dutyNo, { status: happened.decision === 'stands' ? 'open' : 'cancelled' });
    case 'ConsultationCancelled':
      return { ...known, cancelled: true };
  }
}

function convened({ event: _, officeUnitIds, hours: __, ...given }: Convened, { numbers }: Entry): Consultation {
  const offices = Object.fromEntries(officeUnitIds.map((unitId) => [unitId, { answer: 'waiting' as const }]));
  return {
    ...given,
    number: numbers?.['consultationNumber'] ?? '',
    offices: { ...offices, [given.convenerUnitId]: { answer: 'joins' } },
    rounds: [{ round: 1, isDue: false, opinions: {} }],
    minutes: [],
    duties: {},
    cancelled: false,
  };
}

const withRound = (known: Consultation, change: Partial<Round>): Consultation => ({
  ...known,
  rounds: [...known.rounds.slice(0, -1), { ...roundOf(known), ...change }],
});

function withDuty(known: Consultation, dutyNo: number, change: Partial<Duty>): Consultation {
  const duty = known.duties[dutyNo];
  return duty ? { ...known, duties: { ...known.duties, [dutyNo]: { ...duty, ...change } } } : known;
}
