import { type Accounted, accounted, type Discrepancy, discrepancies } from '#domain/restitution/tracing/conservation';
import type { Holdings } from '#domain/restitution/tracing/holdings';
import { SINKS } from '#domain/restitution/tracing/legs';
import type { MoneyTrail } from '#domain/restitution/tracing/money-trail';
import type { TimestampFlow } from '#domain/restitution/tracing/timestamp';
import type { Traced } from '#domain/restitution/tracing/trace';
import { timeText } from '#domain/restitution/transfers/time-text';
import { NOBODY } from '#domain/restitution/transfers/transfer-list';
import type { GatheredTransfers } from '#domain/restitution/transfers/transfer-gatherer';

export interface TraceResult {
  readonly traced: Traced;
  readonly holdings: Holdings;
  readonly gathered: GatheredTransfers;
}

/**
 * A trace as JSON, line by line: every entry of a list on a line of its own, so that a result of millions of entries is never one text.
 *
 * Amounts are decimal text of fen. Accounts are in the order of their names, claims in that of their first credit.
 */
export function* traceJson(result: TraceResult): Generator<string> {
  const { traced, holdings, gathered } = result;
  const { trail, legs, rule, credits } = traced;
  const found = discrepancies(trail, legs);
  const sums = accounted(traced, holdings);
  yield '{';
  for (const [name, value] of headOf(traced, sums, found)) yield `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`;
  if (holdings.listed) yield* list('listedAccounts', listedNames(trail, holdings.listed));
  yield* list('held', held(trail, holdings));
  yield* list('accounts', accounts(traced, holdings));
  if (!holdings.listed) yield* list('claims', claims(trail, holdings, rule === 'timestamp'));
  yield* list('gone', gone(trail, holdings));
  yield* list('unseparated', credits ? pools(trail, credits) : []);
  yield* list(
    'discrepancies',
    found.map((one) => discrepancyJson(trail, one)),
  );
  yield* list('inferredOpenings', inferredOpenings(traced));
  yield* list(
    'repeatedTransfers',
    gathered.repeated.map((id) => ({ id })),
  );
  yield* list('conflictingTimes', conflicts(gathered), '');
  yield '}';
}

function headOf({ rule }: Traced, sums: Accounted, found: readonly Discrepancy[]): [string, unknown][] {
  return [
    ['rule', rule],
    ['conserved', sums.conserved && found.length === 0],
    ['claimedFen', `${sums.claimed}`],
    ['heldFen', `${sums.onAccounts}`],
    ['unseparatedFen', `${sums.inPools}`],
    ['goneFen', `${sums.gone}`],
  ];
}

function* list(name: string, entries: Iterable<object>, end = ','): Generator<string> {
  yield `  ${JSON.stringify(name)}: [`;
  let waiting: string | undefined;
  for (const entry of entries) {
    if (waiting !== undefined) yield `    ${waiting},`;
    waiting = JSON.stringify(entry);
  }
  if (waiting !== undefined) yield `    ${waiting}`;
  yield `  ]${end}`;
}

const listedNames = (trail: MoneyTrail, listed: readonly number[]): object[] =>
  listed.filter((holder) => holder < trail.accounts).map((account) => ({ account: trail.nameOf(account) }));

function* held(trail: MoneyTrail, { holder, claim, fen }: Holdings): Generator<object> {
  for (let entry = 0; entry < holder.length && holder[entry]! < trail.accounts; entry += 1) {
    const claimId = trail.claimIds[claim[entry]!]!;
    yield { account: trail.nameOf(holder[entry]!), claimId, heldFen: `${fen[entry]!}` };
  }
}

function* accounts({ trail, legs }: Traced, { claimed, unseparated }: Holdings): Generator<object> {
  for (let account = 0; account < trail.accounts; account += 1) {
    const [balance, of, together] = [legs.closing[account]!, claimed[account]!, unseparated[account]!];
    if (of === 0n && together === 0n) continue;
    const sums = { balanceFen: `${balance}`, heldFen: `${of}`, unseparatedFen: `${together}` };
    yield { account: trail.nameOf(account), ...sums, otherFen: `${balance - of - together}` };
  }
}

function* claims(trail: MoneyTrail, { holder, claim, fen }: Holdings, mayBeOpen: boolean): Generator<object> {
  const onAccounts = new BigInt64Array(trail.claimIds.length);
  const away = new BigInt64Array(trail.claimIds.length);
  holder.forEach((number, entry) => {
    const sums = number < trail.accounts ? onAccounts : away;
    sums[claim[entry]!] = sums[claim[entry]!]! + fen[entry]!;
  });
  for (const [number, claimId] of trail.claimIds.entries()) {
    const [whole, kept, lost] = [trail.claimed[number]!, onAccounts[number]!, away[number]!];
    const open = mayBeOpen ? whole - kept - lost : 0n;
    yield { claimId, claimedFen: `${whole}`, heldFen: `${kept}`, unseparatedFen: `${open}`, goneFen: `${lost}` };
  }
}

function* gone(trail: MoneyTrail, { holder, claim, fen }: Holdings): Generator<object> {
  for (let entry = 0; entry < holder.length; entry += 1) {
    const sink = SINKS[holder[entry]! - trail.accounts];
    if (sink) yield { claimId: trail.claimIds[claim[entry]!]!, to: sink, goneFen: `${fen[entry]!}` };
  }
}

/** Each payment that no timestamp ties to credits, with the credits that stay unseparated because of it. */
function* pools(trail: MoneyTrail, { flow, origin, broughtBy, pools: all }: TimestampFlow): Generator<object> {
  const numberOf = new Map(all.map(({ mixture }, index) => [mixture, index]));
  const creditsOf = all.map((): object[] => []);
  for (let edge = 0; edge < flow.edges; edge += 1) {
    const pool = numberOf.get(flow.to[edge]!);
    if (pool === undefined) continue;
    const lot = flow.from[edge]!;
    const transfer = broughtBy[lot]!;
    const earlier = numberOf.get(origin[lot]!);
    const fen = `${flow.amount[edge]!}`;
    if (transfer !== NOBODY) creditsOf[pool]!.push({ transferId: trail.list.referenceOf(transfer), fen });
    else creditsOf[pool]!.push(earlier === undefined ? { opening: true, fen } : { restOfPool: earlier, fen });
  }
  for (const [pool, { mixture, account, transfer }] of all.entries()) {
    const debit = trail.list.referenceOf(transfer);
    const poolFen = `${flow.total[mixture]!}`;
    yield { pool, account: trail.nameOf(account), transferId: debit, poolFen, credits: creditsOf[pool]! };
  }
}

export function discrepancyJson(trail: MoneyTrail, found: Discrepancy): object {
  const account = trail.nameOf(found.account);
  if (found.kind === 'overspent') {
    return { kind: found.kind, account, transferId: trail.list.referenceOf(found.transfer), fen: `${found.fen}` };
  }
  return { kind: found.kind, account, computedFen: `${found.computed}`, statedFen: `${found.stated}` };
}

function* inferredOpenings({ trail, legs }: Traced): Generator<object> {
  for (let account = 0; account < trail.accounts; account += 1) {
    const fen = legs.inferred[account]!;
    if (fen > 0n) yield { account: trail.nameOf(account), fen: `${fen}` };
  }
}

const conflicts = ({ conflicts: found }: GatheredTransfers): object[] =>
  found.map(({ reference, at, otherAt }) => ({ id: reference, at: timeText(at), otherAt: timeText(otherAt) }));
