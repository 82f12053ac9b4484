import { type Disposal, disposalClock, type ListedThing, type Thing } from '#domain/disposal/disposal';
import type {
  DisposalEntered,
  DisposalEvent,
  MissingPropertyDecided,
  MissingPropertyFound,
  SecondInstanceNoted,
} from '#domain/disposal/events';
import { chosen, decidersOwn, effective, existing, type Known, refuse } from '#domain/disposal/refuse';
import type { DeadlineOpening, Firing } from '#domain/deadline/deadline';
import { type Instant, isBefore } from '#domain/shared/instant';
import type { Act, Decision } from '#domain/shared/record';

type Decided = Decision<DisposalEvent>;

export type EnterDisposal = Omit<DisposalEntered, 'event'>;
export type NoteSecondInstance = Omit<SecondInstanceNoted, 'event'>;
export type ReportMissing = Omit<MissingPropertyFound, 'event'>;
export type DecideMissing = Omit<MissingPropertyDecided, 'event'>;

/**
 * A judgment, a ruling or an early return with its list of property. A first-instance paper waits for its appeal period (CRD-20);
 * a second-instance one is final, and money whose title is clear need not wait for any judgment (RST-24, RST-25).
 *
 * @throws DISPOSAL.ENTERED_ALREADY, .OTHER_UNIT, .NO_THINGS, .THING_TWICE, .SERVED_IN_THE_FUTURE, .TITLE_NOT_CLEAR
 */
export function enterDisposal(known: Known, given: EnterDisposal, act: Act): Decided {
  if (known) refuse('conflict', 'DISPOSAL.ENTERED_ALREADY', 'This paper has been entered.');
  if (act.by.unitId !== given.deciderUnitId)
    refuse('forbidden', 'DISPOSAL.OTHER_UNIT', 'Only the unit whose paper it is does this.');
  refuseBadList(given.things);
  refuseFuture(given.servedAt, act);
  const early = given.basis === 'early-return';
  if (early && given.things.some(({ titleClear, order }) => !titleClear || order !== 'return'))
    refuse('invalid', 'DISPOSAL.TITLE_NOT_CLEAR', 'Before a judgment only what is clearly the victim’s is returned.');
  const isFinal = early || given.instance === 'second';
  return {
    happened: { event: 'DisposalEntered', ...given },
    opens: [
      isFinal
        ? notifyClock(given, given.servedAt)
        : clock(given, disposalClock.effective(given), given.servedAt, '接到判决书、裁定书'),
    ],
  };
}

function refuseBadList(things: readonly ListedThing[]): void {
  if (things.length === 0) refuse('invalid', 'DISPOSAL.NO_THINGS', 'The list of property is empty.');
  const keys = things.flatMap(({ no, itemKey }) => [String(no), ...(itemKey === undefined ? [] : [itemKey])]);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) refuse('invalid', 'DISPOSAL.THING_TWICE', 'The list names one thing twice.', { twice });
}

function refuseFuture(at: Instant, act: Act): void {
  if (isBefore(act.receivedAt, at))
    refuse('invalid', 'DISPOSAL.SERVED_IN_THE_FUTURE', 'The day of service lies in the future.');
}

/** 上诉、抗诉 within the period: the paper has no effect. @throws DISPOSAL.NOT_PRONOUNCED, .OTHER_UNIT */
export function noteAppeal(known: Known, given: { readonly by: 'party' | 'procuratorate' }, act: Act): Decided {
  const here = existing(known);
  if (act.by.unitId !== here.deciderUnitId && act.by.unitId !== here.procuratorateUnitId)
    refuse('forbidden', 'DISPOSAL.OTHER_UNIT', 'Only the court or the procuratorate enters an appeal or a protest.');
  if (here.status !== 'pronounced')
    refuse('conflict', 'DISPOSAL.NOT_PRONOUNCED', 'The period for appeal and protest does not run.');
  return {
    happened: { event: 'DisposalAppealed', ...given },
    closes: [{ deadlineId: disposalClock.effective(here), reason: given.by === 'party' ? '当事人上诉' : '检察院抗诉' }],
  };
}

/**
 * What the second instance made of it. Sent back for a new trial (also because property was left out, RST-27), the new judgment is a
 * matter of its own.
 *
 * @throws DISPOSAL.NOT_APPEALED, .NO_THINGS, .THING_TWICE, .SERVED_IN_THE_FUTURE, .REASON_MISSING
 */
export function noteSecondInstance(known: Known, given: NoteSecondInstance, act: Act): Decided {
  const here = decidersOwn(known, act);
  if (here.status !== 'appealed') refuse('conflict', 'DISPOSAL.NOT_APPEALED', 'No second instance is under way.');
  refuseFuture(given.servedAt, act);
  if (given.outcome === 'changed') refuseBadList(given.things ?? []);
  if (given.reason.trim() === '') refuse('invalid', 'DISPOSAL.REASON_MISSING', 'Say why.');
  return {
    happened: { event: 'SecondInstanceNoted', ...given },
    ...(given.outcome !== 'remanded' && { opens: [notifyClock(here, given.servedAt)] }),
  };
}

/**
 * Property that the paper does not dispose of (RST-27). While the appeal is under way the second instance may remand; after that the
 * first-instance court decides separately.
 *
 * @throws DISPOSAL.THING_TWICE, .NO_THINGS, .REMANDED
 */
export function reportMissing(known: Known, given: ReportMissing, _: Act): Decided {
  const here = existing(known);
  if (here.status === 'remanded')
    refuse('conflict', 'DISPOSAL.REMANDED', 'The case has been sent back for a new trial.');
  refuseBadList([...Object.values<Thing>(here.things), ...given.things]);
  if (given.things.length === 0) refuse('invalid', 'DISPOSAL.NO_THINGS', 'The list of property is empty.');
  return { happened: { event: 'MissingPropertyFound', ...given } };
}

/** 另行处理: a ruling on what was left out. @throws DISPOSAL.NOT_EFFECTIVE, .NOT_MISSING, .REASON_MISSING */
export function decideMissing(known: Known, given: DecideMissing, act: Act): Decided {
  const here = effective(known, act);
  const things = chosen(here, given.nos);
  const other = things.find(({ status }) => status !== 'missing');
  if (other) refuse('conflict', 'DISPOSAL.NOT_MISSING', 'The paper has decided about this thing.', { no: other.no });
  if (given.reason.trim() === '') refuse('invalid', 'DISPOSAL.REASON_MISSING', 'Say why.');
  return { happened: { event: 'MissingPropertyDecided', ...given } };
}

/**
 * The period of appeal ends and the paper has effect (CRD-20). A year without a claim opens the court's decision and moves no money
 * (RST-26).
 */
export function due(known: Disposal, ended: readonly Firing[]): Decided | undefined {
  const has = (deadlineId: string): boolean => ended.some((one) => one.deadlineId === deadlineId);
  if (known.status === 'pronounced' && has(disposalClock.effective(known))) {
    const effectiveAt = ended.find(({ deadlineId }) => deadlineId === disposalClock.effective(known))?.dueAt;
    const at = effectiveAt ?? known.servedAt;
    return { happened: { event: 'DisposalEffective', effectiveAt: at }, opens: [notifyClock(known, at)] };
  }
  const unclaimed = Object.values<Thing>(known.things).filter(
    (thing) => thing.status === 'announced' && has(disposalClock.announced(thing)),
  );
  if (unclaimed.length === 0) return undefined;
  return {
    happened: { event: 'ClaimNoticeEnded', nos: unclaimed.map(({ no }) => no) },
    opens: unclaimed.map((thing) => {
      const fired = ended.find(({ deadlineId }) => deadlineId === disposalClock.announced(thing));
      return clock(known, disposalClock.decide(thing), fired?.dueAt ?? known.servedAt, '认领公告期满');
    }),
  };
}

type Owner = Pick<Disposal, 'deciderUnitId'>;

export const clock = (
  { deciderUnitId }: Owner,
  deadlineId: string,
  startedAt: Instant,
  startEvent: string,
): DeadlineOpening => ({
  ...{ deadlineId, ruleId: deadlineId.split('/')[0] ?? '', startEvent, startedAt },
  ownerUnitId: deciderUnitId,
});

const notifyClock = (owner: Owner, at: Instant): DeadlineOpening =>
  clock(owner, disposalClock.notify, at, '判决、裁定生效');
