import { type Legs, legsOf } from '#domain/restitution/tracing/legs';
import type { MoneyTrail } from '#domain/restitution/tracing/money-trail';
import { type Rule, type Traced, traceBy } from '#domain/restitution/tracing/trace';
import type { FileStore } from '#platform/store/file-store';
import type { TraceSource } from './jobs.js';
import type { Progress } from './steps.js';
import { inputDigestOf, readSet, type TraceSet, trailOf } from './trace-set.js';

/** Thrown where a job came without its claims and they are not kept any more: the desk sends them along. */
export class ClaimsNeeded extends Error {}

export type Say = (progress: Progress) => void | Promise<void>;

export interface KeptTrail {
  readonly set: TraceSet;
  readonly trail: MoneyTrail;
  readonly legs: Legs;
  readonly traced: Map<Rule, Traced>;
  /** The frozen items by account, for each list of freezes that was asked about. */
  readonly frozen: Map<string, ReadonlyMap<number, string>>;
}

interface KeptSet {
  readonly set: TraceSet;
  readonly trails: Map<string, KeptTrail>;
}

/** Beyond so many transfers in memory the case that was asked about longest ago is let go. */
const TRANSFERS_MAX = 1_500_000;
const TRAILS_MAX = 2;
const RULES_MAX = 2;

/** What the process holds between two questions, so that the second is answered at once. */
export class Kept {
  private readonly sets = new Map<string, KeptSet>();

  constructor(private readonly store: FileStore) {}

  async trail({ files, claimsKey, claims }: TraceSource, say: Say): Promise<KeptTrail> {
    const kept = await this.set(files, say);
    const known = kept.trails.get(claimsKey);
    if (known) return moved(kept.trails, claimsKey, known);
    if (!claims && claimsKey !== '') throw new ClaimsNeeded();
    await say({ step: 'conserving' });
    const trail = trailOf(kept.set, claims ?? []);
    const made: KeptTrail = { set: kept.set, trail, legs: legsOf(trail), traced: new Map(), frozen: new Map() };
    return moved(kept.trails, claimsKey, made, TRAILS_MAX);
  }

  async traced(source: TraceSource, rule: Rule, say: Say): Promise<KeptTrail & { readonly by: Traced }> {
    const kept = await this.trail(source, say);
    const known = kept.traced.get(rule);
    if (!known) await say({ step: 'tracing' });
    const by = moved(kept.traced, rule, known ?? traceBy(rule, kept.trail, kept.legs), RULES_MAX);
    return { ...kept, by };
  }

  private async set(files: TraceSource['files'], say: Say): Promise<KeptSet> {
    const key = inputDigestOf(files);
    const known = this.sets.get(key);
    if (known) return moved(this.sets, key, known);
    await say({ step: 'reading' });
    const read = await readSet(this.store, files, (rows) => void say({ step: 'reading', rows }));
    const made = moved(this.sets, key, { set: read, trails: new Map<string, KeptTrail>() });
    this.letGo(key);
    return made;
  }

  private letGo(newest: string): void {
    let transfers = 0;
    for (const { set } of this.sets.values()) transfers += set.gathered.list.size;
    for (const [key, { set }] of this.sets) {
      if (transfers <= TRANSFERS_MAX || key === newest) return;
      transfers -= set.gathered.list.size;
      this.sets.delete(key);
    }
  }
}

/** Puts the entry last, where the newest stand, and drops the oldest beyond the limit. */
function moved<K, V>(map: Map<K, V>, key: K, value: V, limit = Infinity): V {
  map.delete(key);
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= limit) break;
    map.delete(oldest);
  }
  return value;
}
