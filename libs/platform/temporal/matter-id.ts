import { createHash } from 'node:crypto';

/** Of this service alone, so that no other system's names meet ours. */
const NAMESPACE = Buffer.from('6ba7b8109dad11d180b400c04fd430c8', 'hex');

/** RFC 9562, version 5. */
export function uuidV5(name: string): string {
  const hash = createHash('sha1').update(NAMESPACE).update(`heli:${name}`).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export interface Opened {
  readonly unitId: string;
  readonly key: string;
  /** Apart where one request opens several matters: the head office of each order. */
  readonly addressee?: string;
}

/** The id of what a POST opens: the same request sent twice opens one matter. */
export const openedId = ({ unitId, key, addressee = '' }: Opened): string =>
  uuidV5(JSON.stringify([unitId, key, addressee]));
