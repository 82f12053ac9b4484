import { claimsOn, disposalClock, type Thing } from '#domain/disposal/disposal';
import { clock } from '#domain/disposal/decide';
import type {
  ClaimantsCalled,
  DisposalEvent,
  ForfeitureDecided,
  PropertyClaimDecided,
  PropertyClaimed,
} from '#domain/disposal/events';
import { chosen, claimIn, decidersOwn, effective, type Known, refuse } from '#domain/disposal/refuse';
import type { Act, Decision } from '#domain/shared/record';

type Decided = Decision<DisposalEvent>;

export type CallClaimants = Omit<ClaimantsCalled, 'event'>;
export type ReceiveClaim = Omit<PropertyClaimed, 'event'>;
export type DecideClaim = Omit<PropertyClaimDecided, 'event'>;
export type DecideForfeiture = Omit<ForfeitureDecided, 'event'>;

export interface PublishClaimNotice {
  readonly nos: readonly number[];
}

/** 通知认领: whoever it belongs to is told to come for it (RST-26). @throws DISPOSAL.NOT_EFFECTIVE, .NOT_TO_RETURN */
export function callClaimants(known: Known, given: CallClaimants, act: Act): Decided {
  toReturn(chosen(effective(known, act), given.nos), ['listed', 'calling']);
  return { happened: { event: 'ClaimantsCalled', ...given } };
}

/**
 * 公告: nobody came for it, and for one year everybody may (RST-26).
 *
 * @throws DISPOSAL.NOT_EFFECTIVE, .NOT_TO_RETURN, .CLAIM_OPEN
 */
export function publishClaimNotice(known: Known, given: PublishClaimNotice, act: Act): Decided {
  const here = effective(known, act);
  const things = toReturn(chosen(here, given.nos), ['calling']);
  const claimed = things.find(({ no }) => claimsOn(here, no).some(({ status }) => status !== 'rejected'));
  if (claimed) refuse('conflict', 'DISPOSAL.CLAIM_OPEN', 'Somebody has claimed this.', { no: claimed.no });
  return {
    happened: { event: 'ClaimNoticePublished', ...given },
    opens: things.map((thing) =>
      clock(
        here,
        disposalClock.announced({ no: thing.no, announcements: thing.announcements + 1 }),
        act.at,
        '认领公告发布',
      ),
    ),
  };
}

function toReturn(things: Thing[], statuses: readonly Thing['status'][]): Thing[] {
  const other = things.find(({ order, status }) => order !== 'return' || !statuses.includes(status));
  if (other)
    refuse('conflict', 'DISPOSAL.NOT_TO_RETURN', 'This thing cannot be claimed at this stage.', {
      no: other.no,
      status: other.status,
    });
  return things;
}

/**
 * Somebody claims a thing: in the year of the notice, before the court has decided, or long after (RST-26). There is no limit in time.
 *
 * @throws DISPOSAL.CLAIMED_ALREADY, .NOT_TO_RETURN, .COMPENSATED_MORE_THAN_LOSS
 */
export function receiveClaim(known: Known, given: ReceiveClaim, act: Act): Decided {
  const here = decidersOwn(known, act);
  if (here.claims[given.claimId]) refuse('conflict', 'DISPOSAL.CLAIMED_ALREADY', 'This claim has been received.');
  const [thing] = chosen(here, [given.no]);
  if (thing?.order !== 'return')
    refuse('conflict', 'DISPOSAL.NOT_TO_RETURN', 'This thing cannot be claimed at this stage.', { no: given.no });
  if (given.compensatedFen > given.lossFen)
    refuse('invalid', 'DISPOSAL.COMPENSATED_MORE_THAN_LOSS', 'The compensation exceeds the loss.');
  return { happened: { event: 'PropertyClaimed', ...given } };
}

/** @throws DISPOSAL.NO_SUCH_CLAIM, .CLAIM_DECIDED, .REASON_MISSING */
export function decideClaim(known: Known, given: DecideClaim, act: Act): Decided {
  const here = decidersOwn(known, act);
  const { status } = claimIn(here, given.claimId);
  if (status !== 'open') refuse('conflict', 'DISPOSAL.CLAIM_DECIDED', 'This claim has been decided.');
  if (given.reason.trim() === '') refuse('invalid', 'DISPOSAL.REASON_MISSING', 'Say why.');
  return { happened: { event: 'PropertyClaimDecided', ...given } };
}

/**
 * 上缴国库: the court decides after the year; the end of the year alone has moved nothing (RST-26).
 *
 * @throws DISPOSAL.NOT_EFFECTIVE, .NOT_UNCLAIMED, .CLAIM_OPEN, .REASON_MISSING
 */
export function decideForfeiture(known: Known, given: DecideForfeiture, act: Act): Decided {
  const here = effective(known, act);
  const things = chosen(here, given.nos);
  const early = things.find(({ status }) => status !== 'unclaimed');
  if (early)
    refuse('conflict', 'DISPOSAL.NOT_UNCLAIMED', 'The year of the notice has not ended without a claim.', {
      no: early.no,
    });
  const claimed = things.find(({ no }) => claimsOn(here, no).some(({ status }) => status !== 'rejected'));
  if (claimed) refuse('conflict', 'DISPOSAL.CLAIM_OPEN', 'Somebody has claimed this.', { no: claimed.no });
  if (given.reason.trim() === '') refuse('invalid', 'DISPOSAL.REASON_MISSING', 'Say why.');
  return {
    happened: { event: 'ForfeitureDecided', ...given },
    closes: things.map((thing) => ({ deadlineId: disposalClock.decide(thing), reason: '已裁定上缴国库' })),
  };
}
