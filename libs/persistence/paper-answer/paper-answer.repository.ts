import type { EntityManager } from 'typeorm';
import type { ActingOfficer } from '#domain/agency/actor';
import type { AnsweredOnPaper } from '#domain/agency/paper-answer';
import type { Instant } from '#domain/shared/instant';

interface ActPlace {
  readonly matterId: string;
  readonly number: number;
  readonly at: Instant;
}

/** What came on paper, in the transaction of the act that entered it. */
export async function storePaperAnswer(
  manager: EntityManager,
  given: AnsweredOnPaper | undefined,
  { matterId, number, at, by }: ActPlace & { readonly by?: ActingOfficer },
): Promise<void> {
  if (!given) return;
  const { addresseeUnitId, number: paperNumber, receivedAt, sha256, itemNos } = given;
  await manager.query(
    `insert into paper_answers (matter_id, number, addressee_unit_id, paper_number, received_at, sha256, item_nos,
       entered_unit_id, entered_by, entered_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[matterId, number, addresseeUnitId, paperNumber ?? null, receivedAt, sha256, [...itemNos]],
      ...[by?.unitId ?? null, by?.officerId ?? null, at],
    ],
  );
}
