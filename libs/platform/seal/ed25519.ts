import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { keyIdOf, type Signer } from './signer.js';

/** Signs with a key that this process holds. */
export function ed25519Signer(privateKey: KeyObject): Signer {
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error('The private key of a seal is not an Ed25519 key.');
  const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).toString('base64');
  return {
    algorithm: 'Ed25519',
    keyId: keyIdOf(publicKey),
    publicKey,
    sign: (bytes) => Promise.resolve(sign(null, bytes, privateKey).toString('base64')),
  };
}

/** PKCS #8 in DER, base64. */
export const newPrivateKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');

export const readPrivateKey = (base64: string): KeyObject =>
  createPrivateKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'pkcs8' });
