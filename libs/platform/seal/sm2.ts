import { type Signer, sm2NotConfigured } from './signer.js';

/** The place of the other implementation of the port: a signing server or an HSM that holds the unit's SM2 key. */
export const sm2Signer = (): Signer => ({
  algorithm: 'SM2',
  keyId: '',
  publicKey: '',
  sign: () => Promise.reject(sm2NotConfigured()),
});
