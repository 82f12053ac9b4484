import { createHash, createHmac } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { canonical } from '#domain/shared/canonical';

export interface SubjectToStore {
  readonly subjectId: string;
  readonly caseId: string;
  readonly kind: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** Words by which the value may be found: they are kept as keyed digests only. */
  readonly findBy?: readonly string[];
}

export interface StoredSubject {
  readonly subjectId: string;
  readonly commitment: string;
}

/**
 * Personal data lie here and nowhere else: acts name them by id with a salted commitment, so that a value can be
 * destroyed and the record stays whole. The salt follows from the id, so a request sent twice commits to the same.
 */
export class SubjectRepository {
  constructor(private readonly pepper: string) {}

  async store(manager: EntityManager, subjects: readonly SubjectToStore[]): Promise<readonly StoredSubject[]> {
    const rows = subjects.map(({ subjectId, caseId, kind, value, findBy = [] }) => {
      const salt = this.keyed('salt', subjectId).slice(0, 32);
      return {
        subject_id: subjectId,
        case_id: caseId,
        kind,
        value,
        salt,
        commitment: commitmentOf(salt, value),
        lookup: findBy.map((word) => this.lookupOf(word)),
      };
    });
    await manager.query(
      `insert into subject_values (subject_id, case_id, kind, value, salt, commitment, lookup)
       select subject_id, case_id, kind, value, salt, commitment, array(select jsonb_array_elements_text(lookup))
       from jsonb_to_recordset($1::jsonb) as one (subject_id uuid, case_id text, kind text, value jsonb, salt text, commitment text, lookup jsonb)
       on conflict (subject_id) do update set value = excluded.value, commitment = excluded.commitment, lookup = excluded.lookup
       where subject_values.referred_at is null`,
      [JSON.stringify(rows)],
    );
    return rows.map(({ subject_id: subjectId, commitment }) => ({ subjectId, commitment }));
  }

  /** "The same account" and "the same phone" without the account or the phone. */
  lookupOf(word: string): string {
    return this.keyed('lookup', word).slice(0, 40);
  }

  private keyed(purpose: string, text: string): string {
    return createHmac('sha256', this.pepper).update(`${purpose}:${text}`).digest('hex');
  }
}

export const commitmentOf = (salt: string, value: unknown): string =>
  createHash('sm3').update(salt).update(canonical(value)).digest('hex');
