import { canonical } from '#domain/shared/canonical';

/** What stands before the first act of every matter, and before the first checkpoint. */
export const GENESIS = '0'.repeat(64);

/** SM3 as a function: the domain names the hash, and whoever calls brings it. */
export type Digest = (text: string) => string;

export interface ActBody {
  readonly matterId: string;
  readonly number: number;
  readonly commandId: string;
  readonly digest: string;
  readonly entry: unknown;
}

/** The hashed text of an act: nothing outside it is part of the record, nothing in it is left out of the hash. */
export const bodyOf = ({ matterId, number, commandId, digest, entry }: ActBody): string =>
  canonical({ matterId, number, commandId, digest, entry });

export interface Place {
  readonly matterId: string;
  readonly number: number;
}

/** In the canonical order of keys a body ends with its place, so that a verifier need not read what lies before. */
const PLACE = /,"matterId":("(?:[^"\\]|\\.)*"),"number":([1-9]\d{0,9})\}$/;

export function placeIn(body: string): Place | undefined {
  const [, matterId, number] = PLACE.exec(body) ?? [];
  return matterId === undefined ? undefined : { matterId: JSON.parse(matterId) as string, number: Number(number) };
}

export interface Head extends Place {
  readonly hash: string;
}

/** A seal over the heads of all matters: it lists those that have moved since the seal before it, which it names. */
export interface Checkpoint {
  readonly number: number;
  readonly at: string;
  /** How many matters and acts are sealed by this checkpoint and all before it. */
  readonly matters: number;
  readonly acts: number;
  readonly previous: string;
  readonly seal: string;
  readonly signature: string;
  readonly publicKey: string;
}

export type UnsealedCheckpoint = Omit<Checkpoint, 'seal' | 'signature' | 'publicKey'>;

/** A head as a seal lists it. The matter stands there as a digest, so that an export of one matter can show a seal over all. */
export const sealedLine = ({ matterId, number, hash }: Head, digest: Digest): string =>
  `${digest(matterId)} ${number} ${hash}`;

/** The lines are sorted, so that whoever has the heads comes to the same seal. */
export const sealOf = (checkpoint: UnsealedCheckpoint, lines: readonly string[], digest: Digest): string => {
  const { number, at, matters, acts, previous } = checkpoint;
  return digest([canonical({ number, at, matters, acts, previous }), ...lines].join('\n'));
};
