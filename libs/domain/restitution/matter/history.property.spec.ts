import fc from 'fast-check';
import { instantAt } from '#domain/calendar/shanghai';
import { fen } from '#domain/money/fen';
import { decideApproval, submitReport } from '#domain/restitution/matter/approve';
import { acceptNotice, issueBankNotices, presentNotice } from '#domain/restitution/matter/bank';
import { completeApplication, receiveApplication } from '#domain/restitution/matter/claim';
import type { FreezeFact, PaidTotal } from '#domain/restitution/matter/guards';
import { openRestitution } from '#domain/restitution/matter/open';
import { confirmPayouts, preparePayouts } from '#domain/restitution/matter/payout';
import { proposePlan, recordTrace } from '#domain/restitution/matter/plan';
import { noticesOf, payoutsOf } from '#domain/restitution/matter/restitution';
import {
  aClaim,
  aFreeze,
  anItem,
  anOpening,
  aPlan,
  at,
  aTrace,
  bounced,
  CARDS,
  CITY,
  CLERK,
  Matter,
  paid,
  POLICE,
  SECOND,
  World,
} from '#domain/restitution/matter/restitution.spec-support';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';

/** Freezes are renewed, lapse, are released in part and compete, while units pay the same victims: ten thousand histories in the full run. */

const ASKED = Number(process.env['HELI_RUNS'] ?? 200);
const RUNS = { numRuns: ASKED < 1_000 ? ASKED : ASKED * 10 };
const UNITS = ['police-1', 'police-2'];
const ITEMS = ['order-1/1', 'order-2/1', 'order-3/1'];
const LOSSES = [700n, 1_100n];
const START = Date.parse(at('2026-02-02T09:00'));
const HOUR = 3_600_000;

type Step =
  | { readonly do: 'pass'; readonly hours: number }
  | { readonly do: 'renew' | 'lapse' | 'note'; readonly item: number }
  | { readonly do: 'release-part'; readonly item: number; readonly amount: number }
  | { readonly do: 'rival'; readonly item: number; readonly unit: number }
  | { readonly do: 'plan'; readonly unit: number; readonly item: number; readonly amounts: readonly [number, number] }
  | { readonly do: 'pay'; readonly unit: number }
  | { readonly do: 'settle'; readonly unit: number; readonly bounces: boolean };

const index = (below: number) => fc.integer({ min: 0, max: below - 1 });
const item = index(ITEMS.length);
const unit = index(UNITS.length);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('pass' as const), hours: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ do: fc.constantFrom('renew' as const, 'lapse' as const, 'note' as const), item }),
  fc.record({ do: fc.constant('release-part' as const), item, amount: fc.integer({ min: 1, max: 600 }) }),
  fc.record({ do: fc.constant('rival' as const), item, unit }),
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('plan' as const),
      unit,
      item,
      amounts: fc.tuple(fc.integer({ min: 0, max: 1_200 }), fc.integer({ min: 0, max: 1_200 })),
    }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('pay' as const), unit }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('settle' as const), unit, bounces: fc.boolean() }) },
);

/** All units with their matters, and an oracle that keeps its own books. */
class History {
  readonly world = new World();
  readonly matters: Matter[];
  now = START;
  readonly frozen = ITEMS.map((_, n) => ({
    left: BigInt(500 + n * 400),
    endsAt: START + (300 + n * 500) * HOUR,
    status: 'frozen',
  }));
  readonly most = this.frozen.map(({ left }) => left);
  readonly rivals = new Map<number, Set<string>>();
  readonly unnoted = ITEMS.map(() => 0n);
  readonly broken: string[] = [];
  private readonly hashes = new Map<string, string>();

  constructor() {
    ITEMS.forEach((_, n) => this.publish(n));
    this.matters = UNITS.map((unitId) => this.opened(unitId));
  }

  get at(): Instant {
    return instantAt(this.now);
  }

  play(given: Step): void {
    this.now += 1_000;
    try {
      this.done(given);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
    this.check();
  }

  private done(given: Step): void {
    switch (given.do) {
      case 'pass':
        this.now += given.hours * HOUR;
        return;
      case 'renew':
        return this.change(given.item, (one) => ({
          ...one,
          endsAt: one.endsAt > this.now ? one.endsAt + 2_000 * HOUR : one.endsAt,
        }));
      case 'lapse':
        return this.change(given.item, (one) => (one.endsAt <= this.now ? { ...one, status: 'lapsed' } : one));
      case 'release-part':
        return this.change(given.item, (one) => ({
          ...one,
          left: one.left > BigInt(given.amount) ? one.left - BigInt(given.amount) : 0n,
        }));
      case 'note':
        this.change(given.item, (one) => ({
          ...one,
          left: one.left - least(one.left, this.unnoted[given.item] ?? 0n),
        }));
        this.unnoted[given.item] = 0n;
        return;
      case 'rival':
        return this.rival(given.item, UNITS[given.unit] ?? '');
      case 'plan':
        return this.plan(given.unit, given.item, given.amounts.map(BigInt));
      case 'pay':
        return this.pay(given.unit);
      case 'settle':
        return this.settle(given.unit, given.bounces);
    }
  }

  private change(n: number, become: (one: History['frozen'][number]) => History['frozen'][number]): void {
    this.frozen[n] = become(this.frozen[n]!);
    this.publish(n);
  }

  private publish(n: number): void {
    const { left, endsAt, status } = this.frozen[n]!;
    const value: FreezeFact = aFreeze({
      accountKey: `account-${n}`,
      frozenFen: `${left}`,
      status,
      endsAt: instantAt(endsAt),
    });
    this.world.publish(`freeze:${ITEMS[n] ?? ''}`, value);
  }

  private rival(n: number, authorityUnitId: string): void {
    this.world.publish(
      `freeze:rival-${n}/1`,
      aFreeze({ accountKey: `account-${n}`, status: 'queued', authorityUnitId }),
    );
    this.rivals.set(n, new Set([authorityUnitId]));
  }

  private opened(unitId: string): Matter {
    const matter = new Matter(this.world, `restitution/${unitId}`);
    const by = { ...POLICE, unitId };
    matter.act(openRestitution, anOpening({ restitutionId: unitId, handlerUnitId: unitId }), by, this.at);
    LOSSES.forEach((loss, n) => {
      const claim = aClaim(n + 1, { loss, claimId: `${unitId}/claim-${n}`, receivedByUnitId: unitId });
      matter.act(receiveApplication, claim, by, this.at);
      matter.act(completeApplication, { claimId: claim.claimId }, by, this.at);
    });
    matter.act(recordTrace, aTrace(), by, this.at);
    return matter;
  }

  /** From the proposal to the accepted notice in one go: what may change in between is tried by the table of attacks. */
  private plan(n: number, chosen: number, amounts: readonly bigint[]): void {
    const matter = this.matters[n]!;
    const unitId = UNITS[n] ?? '';
    const by = { ...POLICE, unitId };
    const version = (matter.state?.plans.length ?? 0) + 1;
    const total = amounts.reduce((sum, amount) => sum + amount, 0n);
    const pool = total > this.most[chosen]! ? total : this.most[chosen]!;
    const items = [
      anItem({
        itemKey: ITEMS[chosen] ?? '',
        accountKey: `account-${chosen}`,
        poolFen: fen(pool),
        sharedFen: fen(total),
      }),
    ];
    const lines = amounts.filter((amount) => amount > 0n).length;
    const difference =
      version > 1 ? { difference: { against: version - 1, hash: `d-${version}`, reason: '更正' } } : {};
    const plan = aPlan({
      version,
      planId: `${unitId}-${version}`,
      hash: `h-${unitId}-${version}`,
      lines,
      totalFen: fen(total),
      residueFen: fen(pool - total),
      items,
      ...difference,
    });
    matter.act(proposePlan, plan, by, this.at);
    const rivals = [`freeze:rival-${chosen}/1`];
    matter.act(submitReport, { version, approvalId: `a-${version}`, rivals }, by, this.at);
    try {
      matter.act(decideApproval, { approvalId: `a-${version}`, decision: 'approved' }, CITY, this.at);
    } catch (error) {
      // The freeze ends too early: who waits for no renewal is refused, and may propose again.
      const refusal = { approvalId: `a-${version}`, decision: 'refused', reason: '冻结即将到期' } as const;
      matter.act(decideApproval, refusal, CITY, this.at);
      throw error;
    }
    const { endsAt } = this.frozen[chosen]!;
    const earliest = matter.state?.plans[version - 1]?.earliestPaymentAt ?? '';
    if (endsAt < Date.parse(earliest)) this.broken.push('decided although the freeze ends before the earliest payment');
    const notice = { noticeId: `n-${version}`, version, bankUnitId: CLERK.unitId, lines, totalFen: fen(total) };
    matter.act(issueBankNotices, { version, notices: [notice] }, by, this.at);
    matter.act(presentNotice, { noticeId: notice.noticeId, officers: CARDS, copiesKept: true }, CLERK, this.at);
    matter.act(acceptNotice, { noticeId: notice.noticeId }, CLERK, this.at);
    this.planned.set(`${unitId}/${version}`, { item: chosen, amounts });
  }

  private readonly planned = new Map<string, { item: number; amounts: readonly bigint[] }>();

  private pay(n: number): void {
    const matter = this.matters[n]!;
    const unitId = UNITS[n] ?? '';
    const notice = noticesOf(matter.state!).at(-1);
    const plan = notice && this.planned.get(`${unitId}/${notice.version}`);
    if (!notice || !plan) return;
    const open = plan.amounts.flatMap((amount, line) =>
      amount > 0n && (notice.payouts[line + 1]?.status ?? 'bounced') === 'bounced'
        ? [
            {
              lineNo: line + 1,
              claimId: `${unitId}/claim-${line}`,
              itemKey: ITEMS[plan.item] ?? '',
              amountFen: fen(amount),
            },
          ]
        : [],
    );
    const rivals = [`freeze:rival-${plan.item}/1`];
    matter.act(preparePayouts, { noticeId: notice.noticeId, lines: open, rivals }, SECOND, this.at);
    const { endsAt, status } = this.frozen[plan.item]!;
    if (status !== 'frozen' || endsAt <= this.now) this.broken.push('paid from a freeze that is not alive');
    const others = [...(this.rivals.get(plan.item) ?? [])].filter((one) => one !== POLICE.unitId);
    if (others.length > 0) this.broken.push('paid while another unit has frozen the account');
  }

  private settle(n: number, bounces: boolean): void {
    const matter = this.matters[n]!;
    const notice = noticesOf(matter.state!).at(-1);
    const under = notice ? payoutsOf(notice).filter(({ status }) => status === 'prepared') : [];
    if (!notice || under.length === 0) return;
    const results = under.map(({ lineNo }) => (bounces ? bounced(lineNo) : paid(lineNo, this.at)));
    matter.act(confirmPayouts, { noticeId: notice.noticeId, results }, CLERK, this.at);
    if (bounces) return;
    for (const { itemKey, amountFen } of under) {
      const place = ITEMS.indexOf(itemKey);
      this.unnoted[place] = (this.unnoted[place] ?? 0n) + amountFen;
    }
  }

  private check(): void {
    const sent = this.matters.flatMap((matter, n) =>
      noticesOf(matter.state!).flatMap((notice) =>
        payoutsOf(notice)
          .filter(({ status }) => status !== 'bounced')
          .map((payout) => ({ ...payout, unit: n, victim: Number(payout.claimId.slice(-1)) })),
      ),
    );
    const sum = (of: typeof sent): bigint => of.reduce((total, { amountFen }) => total + amountFen, 0n);
    LOSSES.forEach((loss, victim) => {
      const mine = sent.filter((one) => one.victim === victim);
      const known = this.world.fact<PaidTotal>(`paid-total:victim-${victim + 1}`)?.paidFen ?? '0';
      if (sum(mine) > loss) this.broken.push(`victim ${victim} has ${sum(mine)} of a loss of ${loss}`);
      if (BigInt(known) !== sum(mine)) this.broken.push(`victim ${victim} has ${sum(mine)} and the books say ${known}`);
    });
    ITEMS.forEach((itemKey, n) => {
      const from = sent.filter((one) => one.itemKey === itemKey);
      if (sum(from) > this.most[n]!)
        this.broken.push(`${sum(from)} went out of ${itemKey}, which held ${this.most[n]!}`);
      for (const victim of LOSSES.keys())
        if (new Set(from.filter((one) => one.victim === victim).map((one) => one.unit)).size > 1)
          this.broken.push(`two units paid victim ${victim} from ${itemKey}`);
    });
    for (const { state, id } of this.matters)
      for (const { version, hash } of state!.plans) {
        const key = `${id}/${version}`;
        if ((this.hashes.get(key) ?? hash) !== hash) this.broken.push(`the hash of ${key} has changed`);
        this.hashes.set(key, hash);
      }
  }
}

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

it('no history of freezing, renewing and paying breaks a guard', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
      const history = new History();
      for (const one of steps) history.play(one);
      for (const matter of history.matters) expect(matter.folded()).toEqual(matter.state);
      expect(history.broken).toEqual([]);
    }),
    RUNS,
  );
});

it('histories do pay: the guards are not kept by doing nothing', () => {
  const history = new History();
  history.play({ do: 'plan', unit: 0, item: 0, amounts: [300, 100] });
  history.play({ do: 'pay', unit: 0 });
  history.play({ do: 'settle', unit: 0, bounces: false });
  history.play({ do: 'plan', unit: 1, item: 1, amounts: [400, 400] });
  history.play({ do: 'pay', unit: 1 });
  expect(history.world.fact<PaidTotal>('paid-total:victim-1')?.paidFen).toBe('700');
  history.play({ do: 'settle', unit: 1, bounces: false });
  history.play({ do: 'plan', unit: 0, item: 2, amounts: [0, 601] });
  history.play({ do: 'pay', unit: 0 });
  expect(history.world.fact<PaidTotal>('paid-total:victim-2')?.paidFen).toBe('500');
});
