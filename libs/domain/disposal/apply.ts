import {
  type Disposal,
  type ExecutionNotice,
  leftOf,
  type ListedThing,
  type Thing,
  type ThingStatus,
} from '#domain/disposal/disposal';
import type { DisposalEntered, DisposalEvent, ExecutionReported } from '#domain/disposal/events';
import { fen } from '#domain/money/fen';
import type { Instant } from '#domain/shared/instant';
import type { Entry } from '#domain/shared/record';

/** Never refuses: a later, stricter rule must not undo what stands in the record. */
export function apply(known: Disposal | undefined, entry: Entry<DisposalEvent>): Disposal {
  const { happened, at } = entry;
  if (happened.event === 'DisposalEntered') return entered(happened);
  if (!known) throw new Error(`The record of a disposal begins with ${happened.event}.`);
  switch (happened.event) {
    case 'DisposalAppealed':
      return { ...known, status: 'appealed' };
    case 'SecondInstanceNoted': {
      if (happened.outcome === 'remanded') return { ...known, status: 'remanded' };
      const things = happened.things ? listed(happened.things, 'listed') : known.things;
      return { ...known, things, status: 'effective', effectiveAt: happened.servedAt };
    }
    case 'DisposalEffective':
      return { ...known, status: 'effective', effectiveAt: happened.effectiveAt };
    case 'MissingPropertyFound':
      return { ...known, things: { ...known.things, ...listed(happened.things, 'missing') } };
    case 'MissingPropertyDecided':
      return withThings(known, happened.nos, { status: 'listed', order: happened.order });
    case 'ClaimantsCalled':
      return withThings(known, happened.nos, { status: 'calling' });
    case 'ClaimNoticePublished':
      return withEach(known, happened.nos, ({ announcements }) => ({
        status: 'announced',
        announcements: announcements + 1,
      }));
    case 'ClaimNoticeEnded':
      return withThings(known, happened.nos, { status: 'unclaimed' });
    case 'ForfeitureDecided':
      return withThings(known, happened.nos, { status: 'forfeited' });
    default:
      return onClaimsAndNotices(known, happened, { at, numbers: entry.numbers ?? {} });
  }
}

function entered({ event: _, things, ...facts }: DisposalEntered): Disposal {
  const isFinal = facts.instance === 'second' || facts.basis === 'early-return';
  return {
    ...facts,
    ...(isFinal && { effectiveAt: facts.servedAt }),
    status: isFinal ? 'effective' : 'pronounced',
    things: listed(things, 'listed'),
    claims: {},
    notices: {},
  };
}

const listed = (things: readonly ListedThing[], status: ThingStatus): Record<number, Thing> =>
  Object.fromEntries(things.map((thing) => [thing.no, { ...thing, status, disposedFen: fen(0n), announcements: 0 }]));

const withThings = (known: Disposal, nos: readonly number[], change: Partial<Thing>): Disposal =>
  withEach(known, nos, () => change);

function withEach(known: Disposal, nos: readonly number[], change: (thing: Thing) => Partial<Thing>): Disposal {
  const changed = nos.flatMap((no): [number, Thing][] => {
    const thing = known.things[no];
    return thing ? [[no, { ...thing, ...change(thing) }]] : [];
  });
  return { ...known, things: { ...known.things, ...Object.fromEntries(changed) } };
}

type OnClaimOrNotice = Extract<
  DisposalEvent,
  { readonly event: 'PropertyClaimed' | 'PropertyClaimDecided' | 'ExecutionOrdered' | 'ExecutionReported' }
>;

function onClaimsAndNotices(
  known: Disposal,
  happened: OnClaimOrNotice,
  { at, numbers }: { readonly at: Instant; readonly numbers: Readonly<Record<string, string>> },
): Disposal {
  switch (happened.event) {
    case 'PropertyClaimed': {
      const { event: _, ...claim } = happened;
      return {
        ...known,
        claims: { ...known.claims, [claim.claimId]: { ...claim, receivedAt: at, status: 'open' } },
      };
    }
    case 'PropertyClaimDecided': {
      const claim = known.claims[happened.claimId];
      if (!claim) return known;
      return { ...known, claims: { ...known.claims, [claim.claimId]: { ...claim, status: happened.outcome } } };
    }
    case 'ExecutionOrdered': {
      const sent = happened.notices.map((one): [string, ExecutionNotice] => [
        one.noticeId,
        {
          ...one,
          ...{ number: numbers[one.noticeId] ?? '', sentAt: at, status: 'sent' },
          from: known.things[one.no]?.status ?? 'listed',
        },
      ]);
      const nos = happened.notices.map(({ no }) => no);
      return withThings({ ...known, notices: { ...known.notices, ...Object.fromEntries(sent) } }, nos, {
        status: 'executing',
      });
    }
    case 'ExecutionReported':
      return reported(known, happened);
  }
}

const END = { return: 'returned', treasury: 'in-treasury', refund: 'refunded' } as const;

/** A payment that fails or comes back is a state: the thing stands where it stood before, and a new notice goes out. */
function reported(known: Disposal, { event: _, ...report }: ExecutionReported): Disposal {
  const before = known.notices[report.noticeId];
  if (!before) return known;
  const { result, ...told } = report;
  const notices = { ...known.notices, [before.noticeId]: { ...before, ...told, status: result } };
  return withEach({ ...known, notices }, [before.no], (thing) => {
    if (result === 'failed') return { status: before.from };
    if (before.purpose === 'refund') return { status: 'refunded' };
    const disposedFen = fen(thing.disposedFen + before.amountFen);
    const left = leftOf({ ...thing, disposedFen });
    return { disposedFen, status: left > 0n ? before.from : END[before.purpose] };
  });
}
