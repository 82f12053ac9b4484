import type { EntityManager } from 'typeorm';
import { fromWire } from '#contracts/shared/wire';
import { apply } from '#domain/recommendation/apply';
import type { RecommendationEvent } from '#domain/recommendation/events';
import type { Recommendation } from '#domain/recommendation/recommendation';
import { isOfTheKernel } from '#domain/shared/kernel-events';
import type { Entry } from '#domain/shared/record';
import { ActRecord } from '#persistence/record/act-record';

/** One act of a matter and how the matter stood with it. */
export interface RecordedStep {
  readonly number: number;
  readonly entry: Entry<RecommendationEvent>;
  readonly after: Recommendation;
}

const PAGE = 500;

/** The acts of a recommendation, folded one after the other. */
export class RecommendationRecord {
  private readonly record = new ActRecord();

  async stepsOf(manager: EntityManager, matterId: string): Promise<readonly RecordedStep[]> {
    const steps: RecordedStep[] = [];
    let known: Recommendation | undefined;
    for (let seen = 0; ;) {
      const acts = await this.record.after(manager, matterId, seen, PAGE);
      for (const { number, entry: wire } of acts) {
        seen = number;
        const entry = fromWire(wire) as Entry<RecommendationEvent>;
        if (isOfTheKernel(entry.happened)) continue;
        known = apply(known, entry);
        steps.push({ number, entry, after: known });
      }
      if (acts.length === 0) return steps;
    }
  }
}
