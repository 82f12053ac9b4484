import { createHash, createPublicKey, verify } from 'node:crypto';
import { DomainError } from '#domain/shared/domain-error';

/** SM2 is what the law on cryptography will ask for; its keys live in an HSM or a signing server. */
export type SealAlgorithm = 'Ed25519' | 'SM2';

export interface PublicKey {
  readonly algorithm: SealAlgorithm;
  /** The beginning of the SM3 of the key: short enough to be printed and compared. */
  readonly keyId: string;
  /** SPKI in DER, base64. */
  readonly publicKey: string;
}

/** The electronic seal of a unit (电子签章). A signing server may take its time, so signing is awaited. */
export interface Signer extends PublicKey {
  sign(bytes: Uint8Array): Promise<string>;
}

/** Which keys speak for which unit, past ones included. What a verifier without the service is given. */
export type TrustedKeys = Readonly<Record<string, readonly PublicKey[]>>;

export const keyIdOf = (publicKey: string): string =>
  createHash('sm3').update(Buffer.from(publicKey, 'base64')).digest('hex').slice(0, 16);

/** False for whatever is not a true signature of these bytes by this key, malformed keys included. */
export function isSignedBy(key: PublicKey, bytes: Uint8Array, signature: string): boolean {
  if (key.algorithm !== 'Ed25519') throw sm2NotConfigured();
  if (keyIdOf(key.publicKey) !== key.keyId) return false;
  try {
    const spki = createPublicKey({ key: Buffer.from(key.publicKey, 'base64'), format: 'der', type: 'spki' });
    return spki.asymmetricKeyType === 'ed25519' && verify(null, bytes, spki, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}

export const sm2NotConfigured = (): DomainError =>
  new DomainError('conflict', 'SEAL.NOT_CONFIGURED', 'No SM2 signing server is configured.');
