import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Documents } from '#desk/document/documents.service';
import { fromFenText, toWire, type Wire } from '#contracts/shared/wire';
import { type Fen, fen, sum } from '#domain/money/fen';
import { paidForCredits } from '#domain/restitution/matter/guards';
import type { ProposePlan } from '#domain/restitution/matter/plan';
import { placeOf } from '#domain/restitution/road';
import type { Basis, ProvenLoss } from '#domain/restitution/share-out';
import {
  differences,
  directPlan,
  type FrozenPool,
  proportionalPlan,
  type ShareLine,
  type SharePlan,
} from '#domain/restitution/share-plan';
import { canonical } from '#domain/shared/canonical';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import { ActReadModel } from '#persistence/record/act.read-model';
import { planHashOf } from '#persistence/restitution/staged/plan-hash';
import { PlanReadModel, type PlanRow } from '#persistence/restitution/plan.read-model';
import { type ClaimRow, type FrozenFact, RestitutionReadModel } from '#persistence/restitution/restitution.read-model';
import { ShareRepository } from '#persistence/restitution/staged/share.repository';
import { API_SETTINGS, type ApiSettings } from '#platform/api/settings';
import { openedId, uuidV5 } from '#platform/temporal/matter-id';
import { type Asking, MatterDesk } from './matter-desk.js';
import type { Comparison, LeftToJudgmentBody, PlanBody, PlanMade } from './restitutions.dto.js';
import { TracingService } from './tracing.service.js';

const MOST_SHOWN = 500;
const DIFFERENCE_BYTES = 256 * 1024 * 1024;

interface Grounds {
  readonly claims: readonly ClaimRow[];
  readonly frozen: readonly FrozenFact[];
  readonly pools: readonly FrozenPool[];
  readonly held: readonly { claimId: string; itemKey: string; held: bigint }[];
}

/** Draws a plan up from the trace and the frozen money, stages its shares, and proposes it by its hash. */
@Injectable()
export class PlansService {
  private readonly restitutions = new RestitutionReadModel();
  private readonly plans = new PlanReadModel();
  private readonly shares = new ShareRepository();
  private readonly record = new ActReadModel();

  constructor(
    @Inject(Documents) private readonly documents: Documents,
    @Inject(TracingService) private readonly tracing: TracingService,
    @Inject(MatterDesk) private readonly matters: MatterDesk,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  propose(asking: Asking, given: PlanBody): Promise<PlanMade> {
    return this.matters.once(asking, given, () => this.proposeNow(asking, given));
  }

  private async proposeNow(asking: Asking, given: PlanBody): Promise<PlanMade> {
    const body = await this.drawnUp(asking, given);
    const receipt = await this.matters.act(asking, 'proposePlan', toWire(body), given);
    // Sent again after it broke off, the request may have been drawn up anew: what stands is what the act says.
    const act = await this.record.one(this.matters.manager, receipt.matterId, receipt.number);
    const { planId, version, hash, lines, totalFen, residueFen } = act?.entry.happened as unknown as Wire<ProposePlan>;
    return { planId, version, hash, lines, totalFen, residueFen, receipt };
  }

  private async drawnUp({ actor, key, restitutionId }: Asking, given: PlanBody): Promise<ProposePlan> {
    const { manager } = this.matters;
    const grounds = await this.grounds(restitutionId, given.traceId, given.itemKeys);
    const drawn = shared(grounds, given.kind, given.basis);
    const earlier = (await this.plans.plans(manager, restitutionId)).at(-1);
    const items = grounds.frozen.map(({ itemKey, value }) => ({
      itemKey,
      bankUnitId: value['bankUnitId'] ?? '',
      accountKey: value['accountKey'] ?? '',
      poolFen: fromFenText(value['frozenFen'] ?? '0'),
      sharedFen: drawn.shared.get(itemKey) ?? fen(0n),
    }));
    const onPaymentAccounts = await this.onPaymentAccounts(items.map(({ bankUnitId }) => bankUnitId));
    if (onPaymentAccounts) refuseOtherRoad(given);
    const { kind, basis, basisChoice, traceId, discrepancyReason, earlyReturn, reason } = given;
    const lines = drawn.lines.map(({ amount, ...line }) => ({ ...line, amountFen: `${amount}` }));
    const planId = uuidV5(
      `${openedId({ unitId: actor.unitId, key, addressee: `plan/${restitutionId}` })}/${digestOf(lines)}`,
    );
    const head = {
      ...{ planId, version: (earlier?.version ?? 0) + 1, kind, basis, traceId, items },
      ...{ totalFen: drawn.total, residueFen: drawn.residue },
    };
    const banks = new Map(items.map(({ itemKey, bankUnitId }) => [itemKey, bankUnitId]));
    const staged = lines.map((line) => ({ ...line, bankUnitId: banks.get(line.itemKey) ?? '' }));
    await this.matters.manager.transaction((transaction) => this.shares.stage(transaction, planId, staged));
    const difference = earlier && (await this.difference(restitutionId, earlier, drawn.lines));
    const rivals = await this.restitutions.rivals(
      manager,
      items.map(({ accountKey }) => accountKey),
      items.map(({ itemKey }) => itemKey),
    );
    return {
      ...head,
      hash: planHashOf(head, lines),
      lines: lines.length,
      rivals,
      ...(basisChoice && { basisChoice }),
      ...(discrepancyReason && { discrepancyReason }),
      ...(onPaymentAccounts && earlyReturn && { earlyReturn }),
      ...(difference && { difference: { ...difference, reason: reason ?? '' } }),
    };
  }

  /** 随案移送: money whose title is not clear waits for the judgment (RST-25). */
  async leave(asking: Asking, given: LeftToJudgmentBody): Promise<Receipt> {
    const facts = await this.matters.frozenByAccount(asking.restitutionId);
    const chosen = facts.filter(({ itemKey }) => given.itemKeys.includes(itemKey));
    const banks = chosen.map(({ value }) => value['bankUnitId'] ?? '');
    if (chosen.length < new Set(given.itemKeys).size || !(await this.onPaymentAccounts(banks)))
      throw new DomainError('conflict', 'RESTITUTION.NOT_A_PAYMENT_ACCOUNT', 'Bank accounts go by 41号.');
    return this.matters.act(asking, 'leaveToJudgment', given, given);
  }

  /** 41号 2 speaks of bank accounts alone; a place may have agreed otherwise (switch). @throws RESTITUTION.MIXED_ROADS */
  private async onPaymentAccounts(bankUnitIds: readonly string[]): Promise<boolean> {
    if (this.settings.config.paymentAccountsUnder41) return false;
    const tree = await this.matters.agencies.tree();
    const payment = bankUnitIds.filter((unitId) => placeOf(tree.find(unitId)) === 'payment-account');
    if (payment.length > 0 && payment.length < bankUnitIds.length)
      throw new DomainError('invalid', 'RESTITUTION.MIXED_ROADS', 'Bank and payment accounts go different roads.');
    return payment.length > 0;
  }

  /** Both readings of 已获退赔 side by side, because they give different money. */
  async compare(restitutionId: string, given: PlanBody): Promise<Comparison> {
    const grounds = await this.grounds(restitutionId, given.traceId, given.itemKeys);
    const [net, gross] = (['net', 'gross'] as const).map((basis) => shared(grounds, given.kind, basis));
    const netOf = byClaim(net?.lines ?? []);
    const grossOf = byClaim(gross?.lines ?? []);
    const shown = grounds.claims.slice(0, MOST_SHOWN).map((claim) => ({
      claimId: claim.claimId,
      name: String(claim.value['name'] ?? ''),
      lossFen: claim.lossFen,
      compensatedFen: claim.compensatedFen,
      netFen: `${netOf.get(claim.claimId) ?? 0n}`,
      grossFen: `${grossOf.get(claim.claimId) ?? 0n}`,
    }));
    return {
      poolFen: `${sum(grounds.pools.map(({ pool }) => pool))}`,
      bases: [
        { basis: 'net', totalFen: `${net?.total ?? 0n}`, residueFen: `${net?.residue ?? 0n}` },
        { basis: 'gross', totalFen: `${gross?.total ?? 0n}`, residueFen: `${gross?.residue ?? 0n}` },
      ],
      shares: shown,
      more: Math.max(0, grounds.claims.length - MOST_SHOWN),
    };
  }

  /** What a version changes for whom, as it was stored when it was proposed. */
  async differenceOf(restitutionId: string, version: number): Promise<object> {
    const plan = await this.plans.plan(this.matters.manager, restitutionId, version);
    if (!plan?.difference)
      throw new DomainError('not-found', 'RESTITUTION.NO_SUCH_PLAN', 'There is no plan of this version.');
    const pieces: Uint8Array[] = [];
    for await (const piece of await this.documents.store.open(plan.difference.hash)) pieces.push(piece as Uint8Array);
    const changes = JSON.parse(Buffer.concat(pieces).toString('utf8')) as { readonly claimId: string }[];
    const shownOnes = changes.slice(0, MOST_SHOWN);
    const names = await this.restitutions.namesOf(
      this.matters.manager,
      shownOnes.map(({ claimId }) => claimId),
    );
    return {
      ...plan.difference,
      changes: shownOnes.map((change) => ({ ...change, name: names.get(change.claimId) ?? '' })),
      more: changes.length - shownOnes.length,
    };
  }

  private async difference(
    restitutionId: string,
    earlier: PlanRow,
    lines: readonly ShareLine[],
  ): Promise<{ against: number; hash: string }> {
    const before = await this.plans.sums(this.matters.manager, restitutionId, earlier.planId);
    const found = differences(
      before.map(({ claimId, share, paid }) => ({ claimId, share: fromFenText(share), paid: fromFenText(paid) })),
      lines,
    ).map(({ claimId, before: was, after, paid }) => ({
      claimId,
      beforeFen: `${was}`,
      afterFen: `${after}`,
      paidFen: `${paid}`,
    }));
    const content = Buffer.from(canonical(found), 'utf8');
    const about = { name: 'difference.json', limitBytes: DIFFERENCE_BYTES };
    return { against: earlier.version, hash: (await this.documents.store.put(once(content), about)).hash };
  }

  private async grounds(restitutionId: string, traceId: string, itemKeys: readonly string[]): Promise<Grounds> {
    const { manager } = this.matters;
    const [claims, facts, held] = await Promise.all([
      this.restitutions.examined(manager, restitutionId),
      this.matters.frozenByAccount(restitutionId),
      this.tracing.heldOnFrozen(restitutionId, traceId),
    ]);
    const asked = new Set(itemKeys);
    const frozen = facts.filter(({ itemKey, value }) => asked.has(itemKey) && value['status'] === 'frozen');
    if (frozen.length < asked.size)
      throw new DomainError('conflict', 'RESTITUTION.FREEZE_NOT_ALIVE', 'The freeze of this money is not alive.', {
        itemKeys: [...asked].filter((itemKey) => !frozen.some((one) => one.itemKey === itemKey)),
      });
    const pools = frozen.map(({ itemKey, value }) => ({ itemKey, pool: fromFenText(value['frozenFen'] ?? '0') }));
    const mine = held.filter(({ itemKey }) => asked.has(itemKey));
    const traced = new Set(mine.map(({ claimId }) => claimId));
    return { claims: claims.filter(({ claimId }) => traced.has(claimId)), frozen, pools, held: mine };
  }
}

/** Early: only separated money, with what 程序规定 234 asks for. @throws RESTITUTION.TITLE_NOT_CLEAR, .EARLY_RETURN_NOT_STATED */
function refuseOtherRoad({ kind, earlyReturn }: PlanBody): void {
  if (kind === 'proportional')
    throw new DomainError(
      'invalid',
      'RESTITUTION.TITLE_NOT_CLEAR',
      'Early, only what is clearly a victim’s is returned.',
    );
  if (!earlyReturn)
    throw new DomainError('invalid', 'RESTITUTION.EARLY_RETURN_NOT_STATED', 'State the conditions of an early return.');
}

function shared({ claims, pools, held }: Grounds, kind: PlanBody['kind'], basis: Basis): SharePlan {
  const losses = claims.map(lossOf);
  return kind === 'direct'
    ? directPlan(
        pools,
        losses,
        held.map(({ held: amount, ...one }) => ({ ...one, held: fen(amount) })),
      )
    : proportionalPlan(pools, losses, basis);
}

/** What any unit has paid for the same credits counts as compensation: nobody is planned beyond the loss, and another fraud is another loss. */
function lossOf({ claimId, lossFen, compensatedFen, firstCreditAt, credits, paidTotal }: ClaimRow): ProvenLoss {
  const loss = fromFenText(lossFen);
  const given = fromFenText(compensatedFen) + paidForCredits(credits, paidTotal ?? undefined);
  const compensated = fen(given < loss ? given : loss);
  return { claimId, loss, compensated, firstCreditAt: firstCreditAt.toISOString() as Instant };
}

function byClaim(lines: readonly ShareLine[]): Map<string, Fen> {
  const found = new Map<string, Fen>();
  for (const { claimId, amount } of lines) found.set(claimId, fen((found.get(claimId) ?? 0n) + amount));
  return found;
}

async function* once(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(content);
}

const digestOf = (lines: readonly object[]): string =>
  createHash('sm3')
    .update(lines.map((line) => canonical(line)).join('\n'))
    .digest('hex');
