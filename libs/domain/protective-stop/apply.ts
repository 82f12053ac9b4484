import type { ProtectiveStop, ProtectiveStopEvent, Stage } from '#domain/protective-stop/protective-stop';
import type { Entry } from '#domain/shared/record';

const STAGE_AFTER: Readonly<Partial<Record<ProtectiveStopEvent['event'], Stage>>> = {
  ProtectiveStopRefused: 'refused',
  ProtectiveStopWithdrawn: 'withdrawn',
  ProtectiveStopReleaseOrdered: 'releasing',
  ProtectiveStopReleased: 'released',
  ProtectiveStopLapsed: 'lapsed',
};

/** Never refuses: a later, stricter rule must not undo what stands in the record. */
export function apply(known: ProtectiveStop | undefined, { happened, at }: Entry<ProtectiveStopEvent>): ProtectiveStop {
  if (happened.event === 'ProtectiveStopOrdered') {
    const { stopId, centreUnitId, bankUnitId, accounts, hours } = happened;
    const accountKeys = accounts.map(({ accountKey }) => accountKey);
    return { stopId, centreUnitId, bankUnitId, accountKeys, hours, orderedAt: at, stage: 'ordered' };
  }
  if (!known) throw new Error(`The record of a protective stop begins with ${happened.event}.`);
  switch (happened.event) {
    case 'ProtectiveStopExecuted':
      return { ...known, stage: 'held', stoppedAt: happened.stoppedAt };
    case 'ProtectiveStopAppealed':
      return { ...known, appealId: happened.appealId };
    case 'ProtectiveStopAppealDecided': {
      const { appealId: _, ...decided } = known;
      return happened.upheld ? { ...decided, stage: 'releasing' } : decided;
    }
    default:
      return { ...known, stage: STAGE_AFTER[happened.event] ?? known.stage };
  }
}
