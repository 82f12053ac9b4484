import { createHash } from 'node:crypto';
import { canonical } from '#domain/shared/canonical';
import type { Instant } from '#domain/shared/instant';
import type { PublicKey, Signer } from '#platform/seal/signer';

export type Line = readonly [label: string, value: string];

export interface DocumentTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** An issued document as plain data. What stands here is hashed and signed; the page is only its look. */
export interface OfficialDocument {
  /** The version of the page and of this shape. An issued document is checked with the version that it names. */
  readonly form: 1;
  readonly kind: string;
  readonly title: string;
  readonly number: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly issuedAt: Instant;
  readonly paragraphs: readonly string[];
  readonly particulars: readonly Line[];
  readonly tables: readonly DocumentTable[];
  /** Who approved what and when, as far as the law asks for it. */
  readonly approval: readonly Line[];
  /** 抄送 */
  readonly copies: readonly string[];
  /** Where anybody can check it. */
  readonly verifyAt: string;
}

export interface SealedDocument {
  readonly document: OfficialDocument;
  readonly hash: { readonly algorithm: 'SM3'; readonly value: string };
  readonly signature: PublicKey & { readonly value: string };
}

export const hashOf = (document: OfficialDocument): string =>
  createHash('sm3').update(canonical(document)).digest('hex');

/** The prefix keeps a signature over a document from passing for one over anything else. */
export const signedBytes = (document: OfficialDocument): Uint8Array =>
  Buffer.from(`heli-document/1\n${canonical(document)}`);

export async function sealDocument(document: OfficialDocument, signer: Signer): Promise<SealedDocument> {
  const value = await signer.sign(signedBytes(document));
  const { algorithm, keyId, publicKey } = signer;
  return {
    document,
    hash: { algorithm: 'SM3', value: hashOf(document) },
    signature: { algorithm, keyId, publicKey, value },
  };
}
