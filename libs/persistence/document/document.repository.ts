import type { EntityManager } from 'typeorm';

export interface IssuedDocument {
  readonly matterId: string;
  readonly actNumber: number;
  readonly kind: string;
  readonly unitId: string;
  readonly number: string;
  readonly title: string;
  readonly hash: string;
  readonly fileHash: string;
  readonly fileName: string;
  readonly issuedAt: string;
}

const COLUMNS = `matter_id as "matterId", act_number as "actNumber", kind, unit_id as "unitId", number, title, hash, file_hash as "fileHash",
  file_name as "fileName", issued_at as "issuedAt"`;

/** A document belongs to an act and is sealed once; whoever asks again gets the same bytes. */
export class DocumentRepository {
  async find(
    manager: EntityManager,
    { matterId, actNumber, kind }: Pick<IssuedDocument, 'matterId' | 'actNumber' | 'kind'>,
  ): Promise<IssuedDocument | undefined> {
    const [row]: IssuedDocument[] = await manager.query(
      `select ${COLUMNS} from issued_documents where matter_id = $1 and act_number = $2 and kind = $3`,
      [matterId, actNumber, kind],
    );
    return row;
  }

  async byHash(manager: EntityManager, hash: string): Promise<IssuedDocument | undefined> {
    const [row]: IssuedDocument[] = await manager.query(`select ${COLUMNS} from issued_documents where hash = $1`, [
      hash,
    ]);
    return row;
  }

  /** Two readers may seal at once: the first one's bytes stand. */
  async keep(manager: EntityManager, document: IssuedDocument): Promise<IssuedDocument> {
    const { matterId, actNumber, kind, unitId, number, title, hash, fileHash, fileName, issuedAt } = document;
    await manager.query(
      `insert into issued_documents (matter_id, act_number, kind, unit_id, number, title, hash, file_hash, file_name, issued_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing`,
      [matterId, actNumber, kind, unitId, number, title, hash, fileHash, fileName, issuedAt],
    );
    return (await this.find(manager, document)) ?? document;
  }
}
