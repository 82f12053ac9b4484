import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ed25519Signer, newPrivateKey, readPrivateKey } from './ed25519.js';
import type { Signer, TrustedKeys } from './signer.js';

interface KeyFile {
  readonly unitId: string;
  readonly algorithm: 'Ed25519';
  readonly privateKey: string;
}

/**
 * The seals of the units of this installation: one key file a unit, made when it is first needed, readable by the service
 * alone. A deployment puts its own files here; encryption of the folder belongs to the machine.
 */
export class KeyFolder {
  private readonly signers = new Map<string, Promise<Signer>>();

  constructor(private readonly folder: string) {}

  signerOf(unitId: string): Promise<Signer> {
    const known = this.signers.get(unitId);
    if (known) return known;
    const signer = this.readOrMake(unitId);
    this.signers.set(unitId, signer);
    signer.catch(() => this.signers.delete(unitId));
    return signer;
  }

  /** The public keys of all units that have sealed something here. */
  async trustedKeys(): Promise<TrustedKeys> {
    const names = (await readdir(this.folder).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
    const units = names.map((name) => name.slice(0, -'.json'.length));
    return Object.fromEntries(
      await Promise.all(
        units.map(async (unitId) => {
          const { algorithm, keyId, publicKey } = await this.signerOf(unitId);
          return [unitId, [{ algorithm, keyId, publicKey }]] as const;
        }),
      ),
    );
  }

  private async readOrMake(unitId: string): Promise<Signer> {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(unitId)) throw new Error(`${unitId} is not the id of a unit.`);
    const path = join(this.folder, `${unitId}.json`);
    const found = (await this.read(path)) ?? (await this.make(path, unitId));
    if (found.unitId !== unitId) throw new Error(`${path} holds the key of ${found.unitId}.`);
    return ed25519Signer(readPrivateKey(found.privateKey));
  }

  private async read(path: string): Promise<KeyFile | undefined> {
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    return text === undefined ? undefined : (JSON.parse(text) as KeyFile);
  }

  /** Two processes may make the key of one unit at once: linking lets the first win, and the second reads what is there. */
  private async make(path: string, unitId: string): Promise<KeyFile> {
    const key: KeyFile = { unitId, algorithm: 'Ed25519', privateKey: newPrivateKey() };
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const draft = `${path}.${randomUUID()}.draft`;
    try {
      await writeFile(draft, `${JSON.stringify(key, undefined, 2)}\n`, { mode: 0o600, flag: 'wx', flush: true });
      await link(draft, path).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      });
    } finally {
      await rm(draft, { force: true });
    }
    return (await this.read(path)) ?? key;
  }
}
