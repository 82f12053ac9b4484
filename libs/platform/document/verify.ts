import { z } from 'zod';
import type { Instant } from '#domain/shared/instant';
import { isSignedBy, type TrustedKeys } from '#platform/seal/signer';
import { hashOf, type OfficialDocument, type SealedDocument, signedBytes } from './document.js';
import { renderPage } from './rendering.js';

const FINDINGS = {
  'DOCUMENT.UNREADABLE': '文件中没有可查验的数据，或数据已损坏。请使用下载的原始文件查验，不要用另存或截图',
  'DOCUMENT.HASH_DIFFERS': '数据与摘要不符，文件内容已被改动。请以签发单位的原始文件为准',
  'DOCUMENT.SIGNATURE_WRONG': '签名与数据不符，文件不是由该密钥签发。请向签发单位核实',
  'DOCUMENT.PAGE_ALTERED': '页面上显示的文字与签名的数据不一致，页面已被改动。请以签发单位的原始文件为准',
  'DOCUMENT.KEY_UNKNOWN': '签名密钥不在签发单位的公钥清单中。请核对公钥清单是否最新，并向签发单位核实',
  'DOCUMENT.ALGORITHM_UNKNOWN': '签名算法暂不支持离线查验。请在查验网址查验',
} as const;

export type FindingCode = keyof typeof FINDINGS;

export interface Finding {
  readonly code: FindingCode;
  readonly message: string;
  /** The first line of the page that differs. */
  readonly line?: number;
}

export interface Verification {
  /** Data, page and signature agree, and where keys were given the key is one of the unit's. */
  readonly valid: boolean;
  /** Without keys nobody has said whose key it is: the seal then proves wholeness, and not the issuer. */
  readonly issuer: 'trusted' | 'unknown' | 'unchecked';
  readonly findings: readonly Finding[];
  readonly document?: OfficialDocument;
  readonly hash?: string;
  readonly keyId?: string;
}

const line = z.tuple([z.string(), z.string()]);
const SEALED = z.strictObject({
  document: z.strictObject({
    form: z.literal(1),
    kind: z.string(),
    title: z.string(),
    number: z.string(),
    unitId: z.string(),
    unitName: z.string(),
    issuedAt: z.iso.datetime({ precision: 3 }).transform((at) => at as Instant),
    paragraphs: z.array(z.string()),
    particulars: z.array(line),
    tables: z.array(
      z.strictObject({ caption: z.string(), columns: z.array(z.string()), rows: z.array(z.array(z.string())) }),
    ),
    approval: z.array(line),
    copies: z.array(z.string()),
    verifyAt: z.string(),
  }),
  hash: z.strictObject({ algorithm: z.literal('SM3'), value: z.string() }),
  signature: z.strictObject({
    algorithm: z.enum(['Ed25519', 'SM2']),
    keyId: z.string(),
    publicKey: z.string(),
    value: z.string(),
  }),
});

/** Checks a downloaded page without the service: the data, every letter that is shown, the seal, and whose it is. */
export function verifyDocument(text: string, keys?: TrustedKeys): Verification {
  const sealed = readSealed(text);
  if (!sealed) return { valid: false, issuer: 'unchecked', findings: [finding('DOCUMENT.UNREADABLE')] };
  const { document, hash, signature } = sealed;
  const issuer = issuerOf(sealed, keys);
  const findings = [
    ...(hashOf(document) === hash.value ? [] : [finding('DOCUMENT.HASH_DIFFERS')]),
    ...findingsOfSignature(sealed),
    ...findingsOfPage(text, renderPage(sealed)),
    ...(issuer === 'unknown' ? [finding('DOCUMENT.KEY_UNKNOWN')] : []),
  ];
  return { valid: findings.length === 0, issuer, findings, document, hash: hash.value, keyId: signature.keyId };
}

const finding = (code: FindingCode): Finding => ({ code, message: FINDINGS[code] });

function readSealed(text: string): SealedDocument | undefined {
  const json = /<script type="application\/json" id="heli-document">([^<]*)<\/script>/.exec(text)?.[1];
  try {
    const read = SEALED.safeParse(JSON.parse(json ?? ''));
    // A text that JSON can carry and the canonical form cannot (half a surrogate pair) was never sealed.
    return read.success && json?.isWellFormed() && hashOf(read.data.document) ? read.data : undefined;
  } catch {
    return undefined;
  }
}

function findingsOfSignature({ document, signature }: SealedDocument): Finding[] {
  if (signature.algorithm !== 'Ed25519') return [finding('DOCUMENT.ALGORITHM_UNKNOWN')];
  return isSignedBy(signature, signedBytes(document), signature.value) ? [] : [finding('DOCUMENT.SIGNATURE_WRONG')];
}

function findingsOfPage(text: string, expected: string): Finding[] {
  if (text === expected) return [];
  const [given, drawn] = [text.split('\n'), expected.split('\n')];
  const at = drawn.findIndex((row, index) => row !== given[index]);
  return [{ ...finding('DOCUMENT.PAGE_ALTERED'), line: (at < 0 ? drawn.length : at) + 1 }];
}

function issuerOf({ document, signature }: SealedDocument, keys: TrustedKeys | undefined): Verification['issuer'] {
  if (!keys) return 'unchecked';
  const ofUnit = Object.hasOwn(keys, document.unitId) ? keys[document.unitId] : undefined;
  const { algorithm, keyId, publicKey } = signature;
  const known = ofUnit?.some(
    (key) => key.algorithm === algorithm && key.keyId === keyId && key.publicKey === publicKey,
  );
  return known ? 'trusted' : 'unknown';
}
