import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { SubjectStore } from '#desk/case/subject-store';
import { Documents } from '#desk/document/documents.service';
import { uuidV5 } from '#platform/temporal/matter-id';
import type { PaperIn } from './folded.dto.js';

export interface KeptPaper {
  readonly subjectId: string;
  readonly commitment: string;
  readonly sha256?: string;
}

export const sm3 = (text: string): string => createHash('sm3').update(text).digest('hex');

/** Names are stored outside the record, and a file must be here before a command may name it. */
@Injectable()
export class PaperStore {
  constructor(
    @Inject(SubjectStore) private readonly subjects: SubjectStore,
    @Inject(Documents) private readonly documents: Documents,
  ) {}

  /** The same request names the same ids, so that it may be sent again. */
  async keep(
    of: { readonly caseId: string; readonly matterId: string; readonly key: string; readonly kind?: string },
    papers: readonly PaperIn[],
  ): Promise<readonly KeptPaper[]> {
    await this.documents.refuseMissing(papers.map(({ fileHash }) => fileHash));
    const stored = await this.subjects.store(
      papers.map(({ title }, index) => ({
        subjectId: uuidV5(`${of.matterId}/${of.key}/${of.kind ?? 'paper'}/${index}`),
        caseId: of.caseId,
        kind: of.kind ?? 'paper',
        value: { name: title },
      })),
    );
    return papers.map(({ fileHash }, index) => ({
      subjectId: stored[index]?.subjectId ?? '',
      commitment: stored[index]?.commitment ?? '',
      ...(fileHash && { sha256: fileHash }),
    }));
  }

  /** A text of one kind in one request: the same request names the same id. */
  async keepText(
    of: { readonly caseId: string; readonly matterId: string; readonly key: string; readonly kind: string },
    value: Readonly<Record<string, unknown>>,
  ): Promise<KeptPaper> {
    const subjectId = uuidV5(`${of.matterId}/${of.key}/${of.kind}`);
    const [stored] = await this.subjects.store([{ subjectId, caseId: of.caseId, kind: 'text', value }]);
    return { subjectId, commitment: stored?.commitment ?? '' };
  }

  open(sha256: string): Promise<Readable> {
    return this.documents.store.open(sha256);
  }

  /** Whether the stored file is still the one that was named. */
  async isWhole(sha256: string): Promise<boolean> {
    const content = await this.open(sha256).catch(() => undefined);
    if (!content) return false;
    const hash = createHash('sha256');
    for await (const piece of content) hash.update(piece as Uint8Array);
    return hash.digest('hex') === sha256;
  }
}
