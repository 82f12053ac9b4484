import fc from 'fast-check';
import type { Actor } from '#domain/agency/actor';
import { instantAt } from '#domain/calendar/shanghai';
import { answerFreeze, noteQueueAdvanced } from '#domain/freeze-order/answer';
import { continuityOf, type HoldSpan } from '#domain/freeze-order/continuity';
import { correctFreezeAnswer } from '#domain/freeze-order/correct';
import { noteReturned, restateJustification } from '#domain/freeze-order/course';
import { type FreezeItem, freezeClaimOf, isFrozen } from '#domain/freeze-order/freeze-order';
import {
  anApproval,
  anItem,
  aProposal,
  approve,
  BANK,
  codeOf,
  filedRecord,
  type FreezeInMemory,
  frozenAnswer,
  later,
  newFreeze,
  OTHER_BANK,
  POLICE,
} from '#domain/freeze-order/freeze-order.spec-support';
import { proposeFreeze } from '#domain/freeze-order/propose';
import { confirmRelease, proposeRelease } from '#domain/freeze-order/release';
import { confirmRenewal, proposeRenewal } from '#domain/freeze-order/renew';
import { fen } from '#domain/money/fen';
import type { Instant } from '#domain/shared/instant';
import { must, same, unstacked } from '#domain/shared/must.spec-support';
import { answer } from '#domain/stop-payment-order/answer';
import type { Item } from '#domain/stop-payment-order/stop-payment-order';
import {
  anOrder,
  BANK as STOP_BANK,
  type OrderInMemory,
  stopped,
} from '#domain/stop-payment-order/stop-payment-order.spec-support';
import { stopAgain } from '#domain/stop-payment-order/undo';

/**
 * One account under stops and two freezes: what is held, and when, is what plain arithmetic says.
 *
 * Ten thousand histories in the full run.
 */
const WANTED = Number(process.env['HELI_RUNS'] ?? 200);
const RUNS = WANTED < 1_000 ? WANTED : WANTED * 10;
const START = Date.parse('2026-02-14T10:20:00.000Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ASKED = 10_000_00n;

const instant = (ms: number): Instant => instantAt(ms);

const MOVES = [
  ...[
    'stop',
    'stop-late',
    'stop-again',
    'stop-wrong',
    'freeze',
    'freeze-answer',
    'freeze-late',
    'freeze-wrong',
    'freeze-refused',
  ],
  ...['correct', 'renew', 'confirm', 'release', 'release-part', 'transfer', 'restate', 'queue', 'queue-answer', 'wait'],
  ...['hand-over', 'answer-elsewhere'],
] as const;

type What = (typeof MOVES)[number];

const aMoveOf = (what: fc.Arbitrary<What>) =>
  fc.record({
    what,
    minutes: fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 1, max: 120 }) },
      { weight: 3, arbitrary: fc.integer({ min: 120, max: 4_000 }) },
      { weight: 2, arbitrary: fc.integer({ min: 4_000, max: 150_000 }) },
    ),
    fen: fc.integer({ min: 1, max: 9_000_00 }),
  });

/** How most cases begin; what comes then is any move at any time. */
const BEGINNINGS: readonly (readonly What[])[] = [
  [],
  ['stop', 'freeze', 'freeze-answer'],
  ['freeze', 'queue', 'freeze-answer'],
  ['stop', 'stop-again', 'stop', 'freeze', 'freeze-late'],
  ['freeze', 'freeze-answer', 'renew'],
];
const histories = fc
  .constantFrom(...BEGINNINGS)
  .chain((whats) =>
    fc.tuple(
      fc.tuple(...whats.map((what) => aMoveOf(fc.constant(what)))),
      fc.array(aMoveOf(fc.constantFrom(...MOVES)), { maxLength: 30 }),
    ),
  )
  .map(([first, then]) => [...first, ...then]);

/** Half a year on by the calendar on the wall: the same day or the last one of the month, to its end in Shanghai (CNT-13). */
function halfYearAfter(ms: number): number {
  const local = new Date(ms + 8 * HOUR);
  const [year, month] = [local.getUTCFullYear(), local.getUTCMonth() + 6];
  const day = Math.min(local.getUTCDate(), new Date(Date.UTC(year, month + 1, 0)).getUTCDate());
  return Date.UTC(year, month, day + 1) - 8 * HOUR;
}

interface Freezing {
  from: number;
  end: number;
  held: bigint;
  live: boolean;
}

const RECEIVER: Actor = { ...POLICE, unitId: 'police-2', officerId: 'p.yang' };

class NothingReady extends Error {}

/** The same history in plain numbers. */
class Oracle {
  readonly stops: [number, number][] = [];
  readonly past: [number, number][] = [];
  readonly freezes: (Freezing | undefined)[] = [undefined, undefined];

  begins(which: number, from: number, held: bigint): void {
    this.freezes[which] = { from, end: halfYearAfter(from), held, live: true };
  }

  ends(which: number, at: number): void {
    const one = this.freezes[which];
    if (!one) return;
    this.past.push([one.from, at]);
    one.live = false;
  }

  lessens(which: number, by: bigint, at: number): void {
    const one = this.freezes[which];
    if (!one) return;
    one.held = one.held > by ? one.held - by : 0n;
    if (one.held === 0n) this.ends(which, at);
  }

  passes(now: number): void {
    this.freezes.forEach((one, which) => one?.live && now >= one.end && this.ends(which, one.end));
  }

  spans(): HoldSpan[] {
    const live = this.freezes.flatMap((one): [number, number][] => (one?.live ? [[one.from, one.end]] : []));
    return [...this.stops, ...this.past, ...live].map(([from, to]) => ({ from: instant(from), to: instant(to) }));
  }
}

class World {
  readonly record = filedRecord();
  readonly stop: OrderInMemory = anOrder({}, { record: this.record, issuedAt: instant(START) });
  readonly freezes: FreezeInMemory[] = [newFreeze(this.record, 'f-0'), newFreeze(this.record, 'f-1')];
  readonly oracle = new Oracle();
  readonly releasing: (bigint | undefined)[] = [undefined, undefined];
  now = START;
  /** Who has the case: it goes to and fro, and nothing that is held may show it. */
  police: Actor = POLICE;
  private keys = 0;

  item(which: number): FreezeItem | undefined {
    return this.freezes[which]?.state?.items[1];
  }

  get stopped(): Item | undefined {
    return this.stop.state?.items[1];
  }

  /** Time goes on; what is due fires, and whoever waits behind a freeze that has ended takes its turn. */
  passes(minutes: number): void {
    this.now += minutes * 60_000;
    this.stop.fire(instant(this.now + 2_000));
    for (const freeze of this.freezes) freeze.fire(instant(this.now + 2_000));
    this.oracle.passes(this.now);
    this.now += 3_000;
    this.advance();
  }

  private advance(): void {
    this.freezes.forEach((freeze, which) => {
      const item = this.item(which);
      if (item?.hold.status === 'queued' && !item.waiting)
        codeOf(() => freeze.act(noteQueueAdvanced, { itemNo: 1 }, { by: this.police, at: this.at() }));
    });
  }

  at(ms = this.now): Instant {
    return instant(ms);
  }

  key(): string {
    return `k-${(this.keys += 1)}`;
  }

  propose(which: number, queued: boolean): void {
    const freeze = this.freezes[which] as FreezeInMemory;
    const approval = anApproval(`order-${which}`);
    const items = [anItem(1, { askedFen: fen(ASKED), justifiedFen: fen(ASKED), ...(queued && { queued }) })];
    freeze.act(proposeFreeze, aProposal({ orderId: `f-${which}`, items, approval }), {
      by: this.police,
      at: this.at(),
    });
    approve(freeze, this.at(), `order-${which}`);
    this.now += 1_000;
  }

  bank(which: number, given: Parameters<typeof frozenAnswer>[1]): void {
    const answers = [frozenAnswer(1, given)];
    this.freezes[which]?.act(answerFreeze, { answers }, { by: BANK, at: this.at() });
  }
}

type Move = typeof histories extends fc.Arbitrary<(infer M)[]> ? M : never;

/** Plays one move; the oracle follows where nobody refused. */
const PLAYS: Readonly<Record<Move['what'], (world: World, amount: bigint) => void>> = {
  wait: () => undefined,
  stop: (world) => {
    world.stop.act(answer, { answers: [stopped(1, world.at())] }, { by: STOP_BANK, at: world.at() });
    world.oracle.stops.push([world.now, world.now + 48 * HOUR]);
  },
  /** The bank says days later what it did at once: the 48 hours run from what it did. */
  'stop-late': (world) => {
    const from = Date.parse(world.stopped?.orderedAt ?? '') + 1_000;
    world.stop.act(answer, { answers: [stopped(1, world.at(from))] }, { by: STOP_BANK, at: world.at() });
    world.oracle.stops.push([from, from + 48 * HOUR]);
  },
  'stop-wrong': (world) => {
    const tooMuch = stopped(1, world.at(), { stoppedFen: fen(ASKED + 1n) });
    world.stop.act(answer, { answers: [tooMuch] }, { by: STOP_BANK, at: world.at() });
    throw new Error('A wrong answer stood.');
  },
  'stop-again': (world) =>
    world.stop.act(stopAgain, { itemNos: [1] }, { by: world.police, at: world.at() }) && undefined,
  freeze: (world) => world.propose(0, false),
  queue: (world) => {
    world.propose(1, true);
    const answers = [{ itemNo: 1, result: 'queued' as const, queuedAt: world.at(), position: 1 }];
    world.freezes[1]?.act(answerFreeze, { answers }, { by: BANK, at: world.at() });
  },
  'queue-answer': (world, amount) => {
    if (world.item(1)?.waiting !== 'turn') throw new NothingReady();
    world.bank(1, { frozenAt: world.at(), frozenFen: fen(amount) });
    world.oracle.begins(1, world.now, amount);
  },
  'freeze-answer': (world, amount) => {
    world.bank(0, { frozenAt: world.at(), frozenFen: fen(amount) });
    world.oracle.begins(0, world.now, amount);
  },
  'freeze-late': (world, amount) => {
    const issuedAt = Date.parse(world.freezes[0]?.state?.issuedAt ?? '');
    if (Number.isNaN(issuedAt)) throw new NothingReady();
    world.bank(0, { frozenAt: world.at(issuedAt + 1), frozenFen: fen(amount) });
    world.oracle.begins(0, issuedAt + 1, amount);
  },
  'freeze-wrong': (world) => {
    world.bank(0, { frozenAt: world.at(), frozenFen: fen(ASKED + 1n) });
    throw new Error('A wrong answer stood.');
  },
  'freeze-refused': (world) => {
    const answers = [{ itemNo: 1, result: 'refused' as const, code: 'other' as const }];
    world.freezes[0]?.act(answerFreeze, { answers }, { by: BANK, at: world.at() });
  },
  correct: (world, amount) => {
    const hold = world.item(0)?.hold;
    if (hold?.status !== 'frozen') throw new NothingReady();
    const corrected = frozenAnswer(1, { frozenAt: hold.frozenAt, frozenFen: fen(amount) });
    const body = { answer: corrected, reason: '录入有误' };
    world.freezes[0]?.act(correctFreezeAnswer, body, { by: BANK, at: world.at() });
    (world.oracle.freezes[0] as Freezing).held = amount;
  },
  renew: (world) => {
    const key = world.key();
    const body = { itemNos: [1], approval: anApproval(key), reason: '继续侦查' };
    world.freezes[0]?.act(proposeRenewal, body, { by: world.police, at: world.at() });
    approve(world.freezes[0] as FreezeInMemory, world.at(), key);
    if (!world.oracle.freezes[0]) throw new Error('Renewed what was never frozen.');
    const one = world.oracle.freezes[0];
    one.end = halfYearAfter(one.end - DAY);
  },
  release: (world) => askRelease(world, undefined),
  'release-part': (world, amount) => askRelease(world, amount),
  confirm: (world) => {
    if (world.item(0)?.waiting === 'renewal')
      return void world.freezes[0]?.act(confirmRenewal, { items: [{ itemNo: 1 }] }, { by: BANK, at: world.at() });
    const lapsed = world.item(0)?.waiting === 'lapse';
    const body = { items: [{ itemNo: 1, releasedAt: world.at() }] };
    world.freezes[0]?.act(confirmRelease, body, { by: BANK, at: world.at() });
    if (!lapsed) world.oracle.lessens(0, world.releasing[0] ?? ASKED, world.now);
  },
  transfer: (world, amount) => {
    const body = { payoutId: world.key(), itemNo: 1, amountFen: fen(amount) };
    world.freezes[0]?.act(noteReturned, body, { by: world.police, at: world.at() });
    world.oracle.lessens(0, amount, world.now);
  },
  'hand-over': (world) => {
    world.police = world.police === POLICE ? RECEIVER : POLICE;
  },
  'answer-elsewhere': (world, amount) => {
    const answers = [frozenAnswer(1, { frozenAt: world.at(), frozenFen: fen(amount) })];
    world.freezes[0]?.act(answerFreeze, { answers }, { by: OTHER_BANK, at: world.at() });
    throw new Error('Another bank has answered.');
  },
  restate: (world, amount) =>
    void world.freezes[0]?.act(
      restateJustification,
      {
        itemNo: 1,
        justifiedFen: fen(amount),
        reason: '重新核算',
        ...(amount % 2n === 0n && { overrideReason: '混同' }),
      },
      { by: world.police, at: world.at() },
    ),
};

function askRelease(world: World, amount: bigint | undefined): void {
  const key = world.key();
  const items = [{ itemNo: 1, ...(amount !== undefined && { amountFen: fen(amount) }) }];
  const body = { items, approval: anApproval(key), reason: '不再需要', neededUntil: world.at() };
  world.freezes[0]?.act(proposeRelease, body, { by: world.police, at: world.at() });
  approve(world.freezes[0] as FreezeInMemory, world.at(), key);
  world.releasing[0] = amount;
}

/** The stretches as the rows of the desks have them: the record's own word. */
function spansIn(world: World): HoldSpan[] {
  const item = world.stopped;
  const stop = [item?.first, item?.hold].flatMap((hold): HoldSpan[] => {
    if (hold?.status === 'stopped') return [{ from: hold.stoppedAt, to: later(hold.stoppedAt, 48 * HOUR) }];
    return hold?.status === 'lapsed' ? [{ from: later(hold.at, -48 * HOUR), to: hold.at }] : [];
  });
  const freezes = [0, 1].flatMap((which): HoldSpan[] => {
    const hold = world.item(which)?.hold;
    if (hold?.status === 'frozen') return [{ from: hold.frozenAt, to: hold.endsAt }];
    return hold?.status === 'released' || hold?.status === 'lapsed' ? [{ from: hold.frozenAt, to: hold.at }] : [];
  });
  return [...stop, ...freezes];
}

function check(world: World): void {
  const [said, counted] = [continuityOf(spansIn(world)), continuityOf(world.oracle.spans())];
  must(same(said, counted), `it is held ${JSON.stringify(said)} and not ${JSON.stringify(counted)}`);
  const frozen = [0, 1].flatMap((which) => {
    const item = world.item(which);
    return item && isFrozen(item) ? [{ which, item }] : [];
  });
  must(frozen.length <= 1, 'both freezes hold it');
  for (const { which, item } of frozen) {
    const { hold, askedFen, justifiedFen, overrideReason } = item as typeof item & {
      hold: { frozenFen: bigint; endsAt: Instant };
    };
    must(hold.frozenFen === world.oracle.freezes[which]?.held, `freeze ${which} holds ${hold.frozenFen}`);
    must(hold.frozenFen <= askedFen, `freeze ${which} holds more than was asked`);
    must(
      hold.frozenFen <= justifiedFen || overrideReason !== undefined,
      `freeze ${which} holds more than is justified`,
    );
    must(world.now - 3_000 < Date.parse(hold.endsAt), `freeze ${which} holds after its end`);
    const holder = world.record.claims.get(freezeClaimOf(item.accountKey));
    must(holder === `freeze-order/f-${which}`, `${holder} has the claim, and freeze ${which} holds`);
  }
}

const NEVER: readonly What[] = ['stop-wrong', 'freeze-wrong', 'answer-elsewhere'];
const stood = new Map<string, number>();

it('is held exactly when and for as much as an oracle says: stops, freezes, renewals, releases, transfers, late and wrong answers', () => {
  fc.assert(
    fc.property(histories, (moves) => {
      const world = new World();
      for (const { what, minutes, fen: amount } of moves) {
        world.passes(minutes);
        if (stands(() => PLAYS[what](world, BigInt(amount)))) stood.set(what, (stood.get(what) ?? 0) + 1);
        // An answer that comes after its own period has ended lapses in the next moment.
        world.passes(0);
        check(world);
      }
      for (const freeze of world.freezes) expect(freeze.folded().state).toEqual(freeze.state);
    }),
    { numRuns: RUNS },
  );
  // No move is idle: each of them stood somewhere, but those that must never stand.
  const idle = MOVES.filter((what) => !NEVER.includes(what) && !stood.has(what));
  expect(RUNS < 2_000 ? [] : idle).toEqual([]);
}, 300_000);

/** A refusal of the law, or a move for which nothing is ready, changes nothing; whatever else goes wrong is a fault. */
function stands(work: () => void): boolean {
  try {
    return unstacked(() => codeOf(work)) === 'no refusal';
  } catch (error) {
    if (error instanceof NothingReady) return false;
    throw error;
  }
}
