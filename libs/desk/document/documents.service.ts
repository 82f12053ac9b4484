import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DocumentKind } from '#domain/code/document-templates';
import type { Instant } from '#domain/shared/instant';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { DocumentRepository, type IssuedDocument } from '#persistence/document/document.repository';
import { API_SETTINGS, type ApiSettings } from '#platform/api/settings';
import { composeDocument, type Filling } from '#platform/document/compose';
import { sealDocument } from '#platform/document/document';
import { fileNameOf, PAGE_RENDERING } from '#platform/document/rendering';
import { type Verification, verifyDocument } from '#platform/document/verify';
import { KeyFolder } from '#platform/seal/key-folder';
import type { FileStore } from '#platform/store/file-store';
import { openFileStore } from '#platform/store/open-file-store';

export interface DocumentOf<K extends DocumentKind> {
  readonly kind: K;
  /** The act that the document puts on paper. */
  readonly matterId: string;
  readonly actNumber: number;
  readonly unitId: string;
  readonly number: string;
  readonly issuedAt: Instant;
  readonly filling: () => Promise<Filling<K>>;
}

export interface ServedDocument {
  readonly issued: IssuedDocument;
  readonly content: Readable;
}

/** A decision about a hundred thousand victims names every one of them. */
const DOCUMENT_LIMIT = 256 * 1024 * 1024;

/** The one document part of the house: composed from an act, sealed by its unit, stored, and served as it was stored. */
@Injectable()
export class Documents {
  readonly store: FileStore;
  private readonly keys: KeyFolder;
  private readonly documents = new DocumentRepository();
  /** Where the console stands, as papers print it. */
  readonly consoleAt: string;
  private readonly verifyAt: string;

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(API_SETTINGS) { config }: ApiSettings,
  ) {
    this.store = openFileStore(config);
    this.keys = new KeyFolder(join(config.dataDirectory, 'seals'));
    this.consoleAt = config.consoleUrl ?? `http://${config.host}:${config.ports.console}`;
    this.verifyAt = `${this.consoleAt}/verify`;
  }

  async serve<K extends DocumentKind>(asked: DocumentOf<K>): Promise<ServedDocument> {
    const issued = (await this.documents.find(this.database.manager, asked)) ?? (await this.issue(asked));
    return { issued, content: await this.store.open(issued.fileHash) };
  }

  verify(text: string): Promise<Verification> {
    return this.keys.trustedKeys().then((keys) => verifyDocument(text, keys));
  }

  issuedWith(hash: string): Promise<IssuedDocument | undefined> {
    return this.documents.byHash(this.database.manager, hash);
  }

  /**
   * A file lies in the store before an act names it: no period begins with a proof that nobody can open.
   *
   * @throws FILE.NOT_FOUND
   */
  async refuseMissing(hashes: readonly (string | undefined)[]): Promise<void> {
    for (const hash of hashes) if (hash) (await this.store.open(hash)).destroy();
  }

  private async issue<K extends DocumentKind>({
    kind,
    matterId,
    actNumber,
    unitId,
    number,
    issuedAt,
    filling,
  }: DocumentOf<K>): Promise<IssuedDocument> {
    const unit = (await this.agencies.tree()).get(unitId);
    const document = composeDocument(
      kind,
      { number, unitId, unitName: unit.name, issuedAt, verifyAt: this.verifyAt },
      await filling(),
    );
    const sealed = await sealDocument(document, await this.keys.signerOf(unitId));
    const fileName = fileNameOf(sealed, PAGE_RENDERING);
    const page = await PAGE_RENDERING.render(sealed);
    const stored = await this.store.put(once(page), { name: fileName, limitBytes: DOCUMENT_LIMIT });
    const { hash } = sealed;
    return this.documents.keep(this.database.manager, {
      matterId,
      actNumber,
      kind,
      unitId,
      number,
      title: document.title,
      hash: hash.value,
      fileHash: stored.hash,
      fileName,
      issuedAt,
    });
  }
}

async function* once(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(content);
}
