import { accounted, balances, discrepancies } from '#domain/restitution/tracing/conservation';
import { explain, type Explanation } from '#domain/restitution/tracing/explain';
import type { Holdings } from '#domain/restitution/tracing/holdings';
import { heldBy, type Rule, type Traced } from '#domain/restitution/tracing/trace';
import { traceJson } from '#domain/restitution/tracing/trace-json';
import { unknownSenders } from '#domain/restitution/tracing/unknown-senders';
import { timeText } from '#domain/restitution/transfers/time-text';
import { DomainError } from '#domain/shared/domain-error';
import type { FileStore } from '#platform/store/file-store';
import type { ConservationView } from '../restitutions.dto.js';
import type { AskedPlace, ComparedClaims, HeldOnItem, JobName, Jobs, TraceFound, TraceSource } from './jobs.js';
import { judge } from './judge.js';
import { Kept, type KeptTrail, type Say } from './kept.js';
import { drawnPicture, foundInPicture, type FrozenOf, wayInPicture } from './picture.js';
import { conflictsOf, MOST_SHOWN } from './trace-set.js';

/** A result may name a million entries. */
const RESULT_BYTES = 1024 * 1024 * 1024;
const MOST_SENDERS = 500;
const MOST_COMPARED = 500;

/** What the tracing process does; it knows files and claims, and no table. */
export class Work {
  private readonly kept: Kept;

  constructor(
    private readonly store: FileStore,
    private readonly lookupOf: (word: string) => string,
  ) {
    this.kept = new Kept(store);
  }

  readonly jobs: { readonly [N in JobName]: (given: Jobs[N][0], say: Say) => Promise<Jobs[N][1]> } = {
    judge: (given, say) => judge(this.store, given, (rows) => void say({ step: 'reading', rows })),
    conserve: (given, say) => this.conserve(given, say),
    trace: (given, say) => this.trace(given, say),
    explain: (given, say) => this.explain(given, say),
    compare: (given, say) => this.compare(given, say),
    held: (given, say) => this.held(given, say),
    picture: async (given, say) => {
      const kept = await this.kept.trail(given, say);
      return drawnPicture(kept, this.frozenOf(kept, given));
    },
    find: async (given, say) => {
      const kept = await this.kept.trail(given, say);
      return foundInPicture(kept, given.words, this.frozenOf(kept, given));
    },
    way: async (given, say) => {
      const { accounts, transfers } = await this.explain(given, say);
      const way = new Set([...accounts.map(({ account }) => account), ...transfers.map(({ from }) => from)]);
      way.delete('');
      const kept = await this.kept.trail(given, say);
      return wayInPicture(kept, way, this.frozenOf(kept, given));
    },
    senders: (given, say) => this.senders(given, say),
  };

  private frozenOf(kept: KeptTrail, given: TraceSource): FrozenOf {
    const frozen = this.frozenIn(kept, given);
    const fenOf = new Map(given.frozen.map(({ itemKey, frozenFen }) => [itemKey, frozenFen]));
    return (account) => {
      const itemKey = frozen.get(account);
      return itemKey === undefined ? undefined : { itemKey, frozenFen: fenOf.get(itemKey) ?? '0' };
    };
  }

  /** 期初 + 转入 = 转出 + 期末, to the fen and by name. */
  private async conserve(given: TraceSource, say: Say): Promise<ConservationView> {
    const { set, trail, legs } = await this.kept.trail({ ...given, claimsKey: '', claims: [] }, say);
    const found = discrepancies(trail, legs, set.closing);
    return {
      transfers: trail.list.size,
      accounts: balances(trail, legs).length,
      inputDigest: set.inputDigest,
      conserved: found.length === 0,
      repeated: set.gathered.repeated.length,
      conflicts: conflictsOf(set.gathered),
      discrepancies: found.slice(0, MOST_SHOWN).map((one) => ({
        kind: one.kind,
        account: trail.nameOf(one.account),
        ...(one.kind === 'overspent'
          ? { transferId: trail.list.referenceOf(one.transfer), missingFen: `${one.fen}` }
          : { computedFen: `${one.computed}`, statedFen: `${one.stated}` }),
      })),
      more: Math.max(0, found.length - MOST_SHOWN),
    };
  }

  private async trace(given: Jobs['trace'][0], say: Say): Promise<TraceFound> {
    const kept = await this.kept.traced(given, given.rule, say);
    const { by, set } = kept;
    const frozen = this.frozenIn(kept, given);
    const holdings = heldBy(by, frozen.size > 0 ? [...frozen.keys()] : undefined);
    const sums = accounted(by, holdings);
    const found = discrepancies(by.trail, by.legs, set.closing);
    await say({ step: 'writing' });
    const lines = traceJson({ traced: by, holdings, gathered: set.gathered });
    const stored = await this.store.put(bundled(lines), { name: 'trace.json', limitBytes: RESULT_BYTES });
    return {
      ...{ digest: stored.hash, inputDigest: set.inputDigest },
      conserved: sums.conserved && found.length === 0,
      transfers: by.trail.list.size,
      ...{ claimed: sums.claimed, held: sums.onAccounts, unseparated: unseparatedOf(by) },
      justified:
        given.rule === 'timestamp'
          ? [...frozen].map(([account, itemKey]) => ({ itemKey, fen: justifiedOn(by, holdings, account) }))
          : [],
    };
  }

  private async explain(given: Jobs['explain'][0], say: Say): Promise<Explanation> {
    const kept = await this.kept.traced(given, given.rule, say);
    const claim = kept.trail.claimNumberOf(given.place.claimId);
    const account = this.placeOf(kept, given, given.place);
    if (claim === undefined || account === undefined)
      throw new DomainError('not-found', 'RESTITUTION.NO_SUCH_CLAIM', 'There is no such application.');
    return explain(kept.by, claim, account);
  }

  private placeOf(kept: KeptTrail, given: TraceSource, { account, itemKey }: AskedPlace): number | undefined {
    if (itemKey === undefined) return kept.trail.accountOf(account ?? '');
    return [...this.frozenIn(kept, given)].find(([, found]) => found === itemKey)?.[0];
  }

  /** What a rule puts of each claim on each frozen account: what a plan rests on. */
  private async held(given: Jobs['held'][0], say: Say): Promise<readonly HeldOnItem[]> {
    const kept = await this.kept.traced(given, given.rule, say);
    const frozen = this.frozenIn(kept, given);
    if (frozen.size === 0) return [];
    const { holder, claim, fen: held } = heldBy(kept.by, [...frozen.keys()]);
    const found: HeldOnItem[] = [];
    holder.forEach((account, entry) => {
      const [itemKey, claimId] = [frozen.get(account), kept.trail.claimIds[claim[entry]!]!];
      if (itemKey !== undefined && held[entry]! > 0n && claimId === (given.claimId ?? claimId))
        found.push({ claimId, itemKey, held: held[entry]! });
    });
    return found;
  }

  /** 规则比较, victim by victim: what each rule puts on the frozen accounts. */
  private async compare(given: Jobs['compare'][0], say: Say): Promise<ComparedClaims> {
    const { trail } = await this.kept.trail(given, say);
    const sums: { readonly rule: Rule; readonly ofClaim: BigInt64Array }[] = [];
    for (const rule of given.rules) {
      const kept = await this.kept.traced(given, rule, say);
      const frozen = this.frozenIn(kept, given);
      sums.push({
        rule,
        ofClaim: frozen.size === 0 ? new BigInt64Array(trail.claimIds.length) : onFrozen(kept.by, frozen),
      });
    }
    const spread = trail.claimIds.map((_, claim) => spreadOf(sums.map(({ ofClaim }) => ofClaim[claim]!)));
    const order = trail.claimIds.map((_, claim) => claim);
    order.sort((a, b) => (spread[a] === spread[b] ? a - b : spread[a]! > spread[b]! ? -1 : 1));
    return {
      claims: order.slice(0, MOST_COMPARED).map((claim) => ({
        claimId: trail.claimIds[claim]!,
        claimedFen: `${trail.claimed[claim]!}`,
        byRule: Object.fromEntries(sums.map(({ rule, ofClaim }) => [rule, `${ofClaim[claim]!}`])),
      })),
      more: Math.max(0, order.length - MOST_COMPARED),
    };
  }

  private async senders(given: TraceSource, say: Say): Promise<Jobs['senders'][1]> {
    const kept = await this.kept.trail(given, say);
    const found = unknownSenders(kept.trail, new Set(this.frozenIn(kept, given).keys()));
    return {
      items: found.slice(0, MOST_SENDERS).map(({ fen, firstAt, ...one }) => ({
        ...one,
        fen: `${fen}`,
        firstAt: timeText(firstAt),
      })),
      more: Math.max(0, found.length - MOST_SENDERS),
    };
  }

  /** The accounts of the statements that are frozen: the same keyed digest of bank and number as in the order. */
  private frozenIn({ trail, frozen: known }: KeptTrail, given: TraceSource): ReadonlyMap<number, string> {
    const items = new Map(given.frozen.map(({ accountKey, itemKey }) => [accountKey, itemKey]));
    const asked = JSON.stringify([...items].sort());
    const before = known.get(asked);
    if (before) return before;
    const found = new Map<number, string>();
    for (let account = 0; account < trail.accounts && found.size < items.size; account += 1) {
      for (const code of given.bankCodes) {
        const itemKey = items.get(this.lookupOf(`${code}/${trail.nameOf(account)}`));
        if (itemKey !== undefined) found.set(account, itemKey);
      }
    }
    known.clear();
    known.set(asked, found);
    return found;
  }
}

function onFrozen(traced: Traced, frozen: ReadonlyMap<number, string>): BigInt64Array {
  const { holder, claim, fen } = heldBy(traced, [...frozen.keys()]);
  const sums = new BigInt64Array(traced.trail.claimIds.length);
  holder.forEach((account, entry) => {
    if (frozen.has(account)) sums[claim[entry]!] = sums[claim[entry]!]! + fen[entry]!;
  });
  return sums;
}

function spreadOf(amounts: readonly bigint[]): bigint {
  const [first = 0n] = amounts;
  const least = amounts.reduce((a, b) => (b < a ? b : a), first);
  return amounts.reduce((a, b) => (b > a ? b : a), first) - least;
}

/** All money that the timestamps leave unseparated, claimed or not. */
const unseparatedOf = ({ credits }: Traced): bigint =>
  (credits?.pools ?? []).reduce((sum, { mixture }) => sum + (credits?.flow.total[mixture] ?? 0n), 0n);

/** The claimed money there, all that is left unseparated from it, and what came straight from those who are still looked for. */
function justifiedOn({ trail, legs }: Traced, { claimed, unseparated }: Holdings, account: number): bigint {
  const sought = unknownSenders(trail, new Set([account])).reduce((sum, { fen }) => sum + fen, 0n);
  const justified = (claimed[account] ?? 0n) + (unseparated[account] ?? 0n) + sought;
  const balance = legs.closing[account]!;
  return justified < balance ? justified : balance;
}

const LINES_PER_PIECE = 1_000;

async function* bundled(lines: Iterable<string>): AsyncGenerator<Uint8Array> {
  let bundle: string[] = [];
  for (const line of lines) {
    bundle.push(line);
    if (bundle.length < LINES_PER_PIECE) continue;
    yield await Promise.resolve(Buffer.from(`${bundle.join('\n')}\n`, 'utf8'));
    bundle = [];
  }
  yield Buffer.from(`${bundle.join('\n')}\n`, 'utf8');
}
