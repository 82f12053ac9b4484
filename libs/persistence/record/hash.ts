import { createHash } from 'node:crypto';

export const sm3 = (text: string): string => createHash('sm3').update(text).digest('hex');

/** The hash of an act holds the hash of the act before it. */
export const hashOf = (previousHash: string, body: string): string =>
  createHash('sm3').update(previousHash).update(body).digest('hex');
