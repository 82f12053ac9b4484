import { createPublicKey, verify } from 'node:crypto';
import { type Checkpoint, GENESIS, type Place, placeIn, sealOf } from '#domain/shared/chain';
import type { ActLine, CheckpointLine, ExportScope, HeadLine } from '#persistence/record/export-format';
import { hashOf, sm3 } from '#persistence/record/hash';

export interface Fault {
  /** The act that is broken, where the fault is one of an act. */
  readonly place?: Place;
  readonly message: string;
}

export interface Trust {
  /** Public keys (base64, SPKI) of the deployment; without them a signature only shows that some key made it. */
  readonly keys?: ReadonlySet<string>;
  /** Seals that left the database, by the number of their checkpoint. */
  readonly seals?: ReadonlyMap<number, string>;
}

/** Enough to see what is wrong; a record that was rewritten has as many faults as acts. */
const MOST_FAULTS = 20;

interface Sealed {
  readonly newest: number;
  readonly hashes: Map<number, string>;
}

/** Checks an export line by line: it holds the sealed heads and the newest act of each matter, and no act. */
export class RecordVerifier {
  readonly faults: Fault[] = [];
  acts = 0;
  private readonly newest = new Map<string, { number: number; hash: string; tag: string }>();
  private readonly sealed = new Map<string, Sealed>();
  private readonly seals = new Map<number, string>();
  private readonly heads = new Set<string>();
  private totals = { matters: 0, acts: 0 };
  private lastSeal: Pick<Checkpoint, 'number' | 'seal'> = { number: 0, seal: GENESIS };
  private at: { matterId: string; number: number; hash: string } = { matterId: '', number: 0, hash: GENESIS };
  private sealedHere: Sealed | undefined;

  constructor(
    private readonly scope: ExportScope,
    private readonly trust: Trust = {},
  ) {}

  get counts(): { acts: number; matters: number; checkpoints: number; sealedActs: number } {
    return {
      acts: this.acts,
      matters: this.newest.size,
      checkpoints: this.seals.size,
      sealedActs: [...this.newest.values()].reduce((sum, { tag }) => sum + (this.sealed.get(tag)?.newest ?? 0), 0),
    };
  }

  checkpoint({ type: _, lines, ...checkpoint }: CheckpointLine): void {
    const { number, previous, seal } = checkpoint;
    const name = `Checkpoint ${number}`;
    if (number !== this.lastSeal.number + 1) this.fault(`${name} stands where ${this.lastSeal.number + 1} belongs.`);
    if (previous !== this.lastSeal.seal) this.fault(`${name} does not name the seal before it.`);
    if (seal !== sealOf(checkpoint, lines, sm3)) this.fault(`${name} does not seal the heads that it lists.`);
    if (!isSigned(checkpoint)) this.fault(`${name} does not bear a valid signature.`);
    if (this.trust.keys && !this.trust.keys.has(checkpoint.publicKey))
      this.fault(`${name} is signed with a key that is not trusted.`);
    for (const line of lines) this.seal(line);
    if (checkpoint.matters !== this.totals.matters || checkpoint.acts !== this.totals.acts)
      this.fault(`${name} counts other acts or matters than are sealed.`);
    this.seals.set(number, seal);
    this.lastSeal = { number, seal };
  }

  act({ hash, body }: ActLine): void {
    this.acts += 1;
    const place = placeIn(body);
    if (!place) return this.fault(`Act ${this.acts} of the file does not say which act of which matter it is.`);
    if (place.matterId !== this.at.matterId) this.begin(place);
    const { number } = this.at;
    if (place.number !== number + 1)
      this.fault(`it stands where act ${number + 1} belongs: the numbers are not dense.`, place);
    if (hash !== hashOf(this.at.hash, body)) this.fault('its text or the act before it was changed.', place);
    const sealed = this.sealedHere?.hashes.get(place.number);
    if (sealed !== undefined && sealed !== hash) this.fault('a checkpoint has sealed it with another hash.', place);
    this.at = { ...place, hash };
  }

  head({ matterId, number, hash }: HeadLine): void {
    this.close();
    if (this.heads.has(matterId)) this.fault(`The head of ${matterId} stands there twice.`);
    this.heads.add(matterId);
    const newest = this.newest.get(matterId);
    if (!newest) return this.fault(`${matterId} has a head and no acts.`);
    if (newest.number !== number || newest.hash !== hash)
      this.fault(`the head of the matter names act ${number} or another hash.`, { matterId, number: newest.number });
  }

  /** What can only be said when all has been seen: what is missing. */
  end(): void {
    this.close();
    const tags = new Map([...this.newest].map(([matterId, { tag, number }]) => [tag, { matterId, number }]));
    for (const [matterId, { number }] of this.newest) {
      if (!this.heads.has(matterId)) this.fault('the matter has no head.', { matterId, number });
    }
    for (const [tag, { newest: number }] of this.sealed) {
      const known = tags.get(tag);
      if (known && known.number < number) this.fault(`act ${number} is sealed and missing.`, known);
      if (!known && this.mustHold(tag)) this.fault(`A matter of ${number} acts is sealed and missing (digest ${tag}).`);
    }
    for (const [number, seal] of this.trust.seals ?? []) {
      if (this.seals.get(number) !== seal)
        this.fault(`Checkpoint ${number}, which left the database, is not in the record.`);
    }
  }

  private mustHold(tag: string): boolean {
    return this.scope.of === 'all' || (this.scope.of === 'matter' && sm3(this.scope.id) === tag);
  }

  private begin({ matterId, number }: Place): void {
    this.close();
    if (this.newest.has(matterId))
      this.fault('its matter has ended before: the acts are not in order.', { matterId, number });
    this.at = { matterId, number: 0, hash: GENESIS };
    this.sealedHere = this.sealed.get(sm3(matterId));
  }

  private close(): void {
    const { matterId, number, hash } = this.at;
    if (number > 0) this.newest.set(matterId, { number, hash, tag: sm3(matterId) });
    this.at = { matterId: '', number: 0, hash: GENESIS };
  }

  private seal(line: string): void {
    const [tag = '', text = '', hash = ''] = line.split(' ');
    const number = Number(text);
    const { newest: before, hashes } = this.sealed.get(tag) ?? { newest: 0, hashes: new Map<number, string>() };
    if (!(number > before)) this.fault(`A checkpoint seals act ${text} of a matter after act ${before}.`);
    const { matters, acts } = this.totals;
    this.totals = { matters: matters + (before === 0 ? 1 : 0), acts: acts + number - before };
    this.sealed.set(tag, { newest: number, hashes: hashes.set(number, hash) });
  }

  fault(message: string, place?: Place): void {
    if (this.faults.length < MOST_FAULTS) this.faults.push({ message, ...(place && { place }) });
  }
}

function isSigned({ seal, signature, publicKey }: Checkpoint): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    return verify(null, Buffer.from(seal), key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}
