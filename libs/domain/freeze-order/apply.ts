import type { Entry } from '#domain/shared/record';
import type { Instant } from '#domain/shared/instant';
import { fen, type Fen } from '#domain/money/fen';
import { mootAsks } from '#domain/freeze-order/asked';
import {
  type AnsweredItem,
  type FreezeItem,
  type FreezeOrder,
  type FreezeOrderEvent,
  type FreezeProposed,
  isFrozen,
  payoutKeyOf,
  type ReleasedPart,
} from '#domain/freeze-order/freeze-order';

/** Never refuses: a later, stricter rule must not undo what stands in the record. */
export function apply(order: FreezeOrder | undefined, entry: Entry<FreezeOrderEvent>): FreezeOrder {
  const { happened } = entry;
  if (happened.event === 'FreezeProposed') return proposed(happened);
  if (!order) throw new Error(`The record of a freeze order begins with ${happened.event}.`);
  const clocks = order.clocks + opened(entry);
  const items = { ...order.items, ...itemsAfter(order, entry) };
  const asked = ENDING.has(happened.event) ? { asked: stillAsked(order, items) } : {};
  return { ...order, ...orderAfter(order, entry), ...asked, clocks, items };
}

/** By what an item may end while something is asked about it. */
const ENDING: ReadonlySet<string> = new Set(['FreezeLapsed', 'FreezeReleased', 'FreezeReturned']);

function stillAsked(order: FreezeOrder, after: FreezeOrder['items']): FreezeOrder['asked'] {
  const gone = new Set(mootAsks(order, after).map(({ approval }) => approval.approvalId));
  return Object.fromEntries(Object.entries(order.asked).filter(([approvalId]) => !gone.has(approvalId)));
}

/** Clocks of this area that an act opened; the periods of the freezes and the approvals have ids of their own. */
const opened = ({ opens = [], deadlines = [] }: Entry<FreezeOrderEvent>): number =>
  new Set([...opens, ...deadlines].map(({ deadlineId }) => deadlineId).filter((id) => COUNTED.test(id))).size;

const COUNTED = /^FRZ-(11-answer|15-confirm|15-off|16-confirm|18-turn)\//;

/** The clock of this kind that the act has opened. */
const clockIn = ({ opens = [], deadlines = [] }: Entry<FreezeOrderEvent>, ruleId: string): string | undefined =>
  [...opens, ...deadlines].find((one) => one.ruleId === ruleId)?.deadlineId;

function proposed({ event: _, items, bankCode: __, ...given }: FreezeProposed): FreezeOrder {
  const { orderId, caseId, caseNumber, bankUnitId, issuerUnitId, documentWord, major, approval, cooperation } = given;
  return {
    ...{ orderId, caseId, caseNumber, bankUnitId, issuerUnitId, documentWord, major, approval },
    orderNumber: '',
    status: 'proposed',
    items: Object.fromEntries(
      items.map((item) => [item.itemNo, { ...item, hold: { status: 'none' as const }, answers: 0 }]),
    ),
    asked: {},
    clocks: 0,
    payouts: [],
    ...(cooperation && { cooperation }),
  };
}

function orderAfter(order: FreezeOrder, entry: Entry<FreezeOrderEvent>): Partial<FreezeOrder> {
  const { happened, at, numbers } = entry;
  switch (happened.event) {
    case 'FreezeIssued':
      return { status: 'issued', issuedAt: at, orderNumber: numbers?.['orderNumber'] ?? '' };
    case 'FreezeRefused':
      return { status: 'refused' };
    case 'ApprovalWithdrawn':
      return withdrawsOrder(order, happened)
        ? { status: 'withdrawn' }
        : { asked: without(order.asked, happened.approval.approvalId) };
    case 'RenewalAsked':
    case 'ReleaseAsked': {
      const { event: _, ...asked } = happened;
      return { asked: { ...order.asked, [asked.approval.approvalId]: asked } };
    }
    case 'RenewalOrdered':
    case 'FreezeDenied':
      return { asked: without(order.asked, happened.approval.approvalId) };
    case 'ReleaseOrdered':
      return happened.approval ? { asked: without(order.asked, happened.approval.approvalId) } : {};
    case 'FreezeReturned':
      return { payouts: [...order.payouts, payoutKeyOf(happened)] };
    default:
      return {};
  }
}

const withdrawsOrder = (order: FreezeOrder, { approval }: Extract<FreezeOrderEvent, { event: 'ApprovalWithdrawn' }>) =>
  approval.approvalId === order.approval.approvalId;

const without = (asked: FreezeOrder['asked'], id: string): FreezeOrder['asked'] =>
  Object.fromEntries(Object.entries(asked).filter(([approvalId]) => approvalId !== id));

/** What an act makes of each of its items. The rows of the desks are made by the same function. */
export function itemsAfter(order: FreezeOrder, entry: Entry<FreezeOrderEvent>): Record<number, FreezeItem> {
  const { happened } = entry;
  const changed: Record<number, FreezeItem> = {};
  const each = (itemNos: readonly number[], become: (item: FreezeItem) => FreezeItem): typeof changed => {
    for (const itemNo of itemNos) {
      const item = changed[itemNo] ?? order.items[itemNo];
      if (item) changed[itemNo] = become(item);
    }
    return changed;
  };
  const all = Object.keys(order.items).map(Number);
  switch (happened.event) {
    case 'FreezeIssued':
      return each(all, (item) => waitingFor(item, 'answer', clockIn(entry, 'FRZ-11-answer')));
    case 'FreezeRefused':
      return each(all, takenBack);
    case 'ApprovalWithdrawn':
      return withdrawsOrder(order, happened) ? each(all, takenBack) : changed;
    case 'FreezeAnswered':
      for (const one of happened.stands) each([one.itemNo], (item) => answered(item, one, endOf(entry, one)));
      for (const { itemNo, ...reported } of happened.reported ?? [])
        each([itemNo], (item) =>
          waitingFor({ ...item, reported, answers: item.answers + 1 }, 'release', clockIn(entry, 'FRZ-16-confirm')),
        );
      return changed;
    case 'FreezeAnswerCorrected':
      for (const one of happened.stands) each([one.itemNo], (item) => correctedBy(item, one, endOf(entry, one)));
      return changed;
    case 'RenewalOrdered':
      return each(happened.itemNos, (item) =>
        waitingFor(renewed(item, entry), 'renewal', clockIn(entry, 'FRZ-15-confirm')),
      );
    case 'RenewalConfirmed':
      return each(
        happened.items.map(({ itemNo }) => itemNo),
        (item) => settled(renewed(item, entry)),
      );
    case 'ReleaseOrdered':
      each(happened.withdrawn, takenBack);
      for (const part of happened.items)
        each([part.itemNo], (item) => releasing(item, part, clockIn(entry, 'FRZ-16-confirm')));
      return changed;
    case 'FreezeReleased':
      for (const { itemNo, releasedAt } of happened.items) each([itemNo], (item) => released(item, releasedAt));
      return changed;
    case 'FoundUnrelated': {
      const { foundAt } = happened;
      return each(happened.itemNos, (item) => ({
        ...item,
        unrelated: { foundAt, clock: `FRZ-17/${item.itemNo}`, notified: false, released: false },
      }));
    }
    case 'OwnerNotified':
      return each(happened.itemNos, (item) =>
        item.unrelated ? { ...item, unrelated: { ...item.unrelated, notified: true } } : item,
      );
    case 'FreezeReturned':
      return each([happened.itemNo], (item) => lessened(item, happened.amountFen, entry.at));
    case 'JustificationRestated':
      return each([happened.itemNo], (item) => restated(item, happened));
    case 'QueueAdvanced':
      return each([happened.itemNo], (item) => waitingFor(item, 'turn', clockIn(entry, 'FRZ-18-turn')));
    case 'FreezeLapsed':
      for (const { itemNo, at } of happened.items)
        each([itemNo], (item) => unconfirmed(ended(item, 'lapsed', at), clockIn(entry, 'FRZ-15-off')));
      return changed;
    default:
      return changed;
  }
}

const takenBack = (item: FreezeItem): FreezeItem => settled({ ...item, hold: { status: 'withdrawn' } });

const endOf = ({ deadlines = [] }: Entry<FreezeOrderEvent>, one: AnsweredItem): Instant | undefined =>
  one.result === 'frozen' ? deadlines.find(({ deadlineId }) => deadlineId === one.deadlineId)?.dueAt : undefined;

function answered(item: FreezeItem, one: AnsweredItem, endsAt: Instant | undefined): FreezeItem {
  const heard = settled({ ...item, answers: item.answers + 1 });
  switch (one.result) {
    case 'frozen': {
      const { itemNo: _, result: __, ...facts } = one;
      return { ...heard, hold: { status: 'frozen', ...facts, endsAt: endsAt ?? facts.frozenAt } };
    }
    case 'queued':
      return { ...heard, queued: true, hold: { status: 'queued', queuedAt: one.queuedAt, position: one.position } };
    case 'refused':
      return { ...heard, hold: { status: 'refused', code: one.code } };
  }
}

/** What is waited for of a freeze that stays frozen is waited for still; a corrected refusal ends it. */
function correctedBy(item: FreezeItem, one: AnsweredItem, endsAt: Instant | undefined): FreezeItem {
  const end = endsAt ?? (isFrozen(item) ? item.hold.endsAt : undefined);
  const { renewed: _, lessened: __, releasingFen: ___, ...anew } = answered(item, one, end);
  return one.result === 'frozen' && isFrozen(item) ? { ...item, hold: anew.hold, answers: anew.answers } : anew;
}

const waitingFor = (item: FreezeItem, waiting: FreezeItem['waiting'] & string, answerClock?: string): FreezeItem => ({
  ...item,
  waiting,
  ...(answerClock && { answerClock }),
});

/** The act has moved the clock of the freeze; the new end stands with it. */
function renewed(item: FreezeItem, { deadlines = [] }: Entry<FreezeOrderEvent>): FreezeItem {
  if (!isFrozen(item)) return item;
  const { deadlineId } = item.hold;
  const moved = deadlines.find((one) => one.deadlineId === deadlineId);
  return moved ? { ...item, renewed: true, hold: { ...item.hold, endsAt: moved.dueAt } } : item;
}

const releasing = (item: FreezeItem, { amountFen }: ReleasedPart, answerClock?: string): FreezeItem => {
  const { releasingFen: _, ...rest } = item;
  return { ...waitingFor(rest, 'release', answerClock), ...(amountFen !== undefined && { releasingFen: amountFen }) };
};

function released(item: FreezeItem, at: Instant): FreezeItem {
  const { releasingFen, ...rest } = item;
  if (item.hold.status === 'lapsed') return settled(item);
  if (releasingFen !== undefined) return settled(lessened(rest, releasingFen, at));
  return ended(rest, 'released', at);
}

/** What was said before, of another amount, explains nothing any more. */
function restated(
  { overrideReason: _, ...item }: FreezeItem,
  { justifiedFen, overrideReason }: Extract<FreezeOrderEvent, { event: 'JustificationRestated' }>,
): FreezeItem {
  return { ...item, justifiedFen, ...(overrideReason && { overrideReason }) };
}

/** Part of the money leaves: no more is held, and no more is justified, than what stays. */
function lessened(item: FreezeItem, amountFen: Fen, at: Instant): FreezeItem {
  if (!isFrozen(item)) return item;
  const frozenFen = fen(item.hold.frozenFen > amountFen ? item.hold.frozenFen - amountFen : 0n);
  const justifiedFen = item.justifiedFen > frozenFen ? frozenFen : item.justifiedFen;
  if (frozenFen === 0n) return ended({ ...item, justifiedFen }, 'released', at);
  return { ...item, justifiedFen, lessened: true, hold: { ...item.hold, frozenFen } };
}

function ended(item: FreezeItem, status: 'released' | 'lapsed', at: Instant): FreezeItem {
  const { releasingFen: _, ...rest } = item;
  const frozenAt = isFrozen(item) ? item.hold.frozenAt : (item.reported?.frozenAt ?? at);
  const unrelated = rest.unrelated ? { unrelated: { ...rest.unrelated, released: true } } : {};
  const neverHeld = item.hold.status === 'queued' ? { neverHeld: true as const } : {};
  return settled({ ...rest, ...unrelated, hold: { status, at, frozenAt, ...neverHeld } });
}

/** A record of an earlier build opened no clock for it; there the lapse ended the item. */
const unconfirmed = (item: FreezeItem, clock: string | undefined): FreezeItem =>
  clock ? waitingFor(item, 'lapse', clock) : item;

function settled(item: FreezeItem): FreezeItem {
  const { waiting: _, answerClock: __, ...rest } = item;
  return rest;
}
