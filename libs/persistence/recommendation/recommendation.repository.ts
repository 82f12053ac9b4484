import type { EntityManager } from 'typeorm';
import { apply } from '#domain/recommendation/apply';
import type { RecommendationEvent } from '#domain/recommendation/events';
import type { Recommendation } from '#domain/recommendation/recommendation';
import { textIdsIn } from '#domain/recommendation/texts';
import type { Entry } from '#domain/shared/record';

/** Keeps the row of a recommendation in step with its record, in the transaction of the act: it is made by the fold itself. */
export class RecommendationRepository {
  async project(manager: EntityManager, entry: Entry<RecommendationEvent>, id: string): Promise<Recommendation> {
    const before = await this.find(manager, id);
    const after = apply(before, entry);
    await (before ? this.changed(manager, after) : this.drafted(manager, after, entry));
    await manager.query(
      'update subject_values set referred_at = $2 where subject_id = any($1::uuid[]) and referred_at is null',
      [textIdsIn(entry.happened), entry.at],
    );
    return after;
  }

  async find(manager: EntityManager, id: string): Promise<Recommendation | undefined> {
    const [row]: { state: Recommendation }[] = await manager.query(
      'select state from recommendations where recommendation_id = $1',
      [id],
    );
    return row?.state;
  }

  private async drafted(manager: EntityManager, one: Recommendation, { at }: Entry): Promise<void> {
    await manager.query(
      `insert into recommendations (recommendation_id, number, kind, topic, status, procuratorate_unit_id, addressee_unit_id,
         heading_id, drafted_at, state) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[one.recommendationId, one.number, one.kind, one.topic, one.status, one.procuratorateUnitId],
        ...[one.addresseeUnitId, one.heading.textId, at, JSON.stringify(one)],
      ],
    );
    await manager.query(
      `insert into recommendation_cases (recommendation_id, case_number) select $1, unnest($2::text[]) on conflict do nothing`,
      [one.recommendationId, one.caseNumbers],
    );
  }

  private async changed(manager: EntityManager, one: Recommendation): Promise<void> {
    await manager.query(
      `update recommendations set number = $2, status = $3, heading_id = $4, issued_at = $5, received_at = $6, ended_at = $7, state = $8
       where recommendation_id = $1`,
      [
        ...[one.recommendationId, one.number, one.status, one.heading.textId, one.issuedAt ?? null],
        ...[one.receivedAt ?? null, one.endedAt ?? null, JSON.stringify(one)],
      ],
    );
  }
}
