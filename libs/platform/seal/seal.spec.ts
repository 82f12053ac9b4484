import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { ed25519Signer, newPrivateKey, readPrivateKey } from './ed25519.js';
import { KeyFolder } from './key-folder.js';
import { isSignedBy, keyIdOf } from './signer.js';
import { sm2Signer } from './sm2.js';

/** The full counts take their time on a busy machine. */
const PATIENCE_MS = 120_000;
const RUNS = { numRuns: Number(process.env['HELI_RUNS'] ?? 200) };
const signer = ed25519Signer(readPrivateKey(newPrivateKey()));

describe('a seal', () => {
  it(
    'holds for the bytes that it signed and for no others',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 64 }), fc.nat(), async (bytes, where) => {
          const signature = await signer.sign(bytes);
          expect(isSignedBy(signer, bytes, signature)).toBe(true);
          const changed = Uint8Array.from(bytes);
          changed[where % bytes.length]! ^= 1;
          expect(isSignedBy(signer, changed, signature)).toBe(false);
        }),
        RUNS,
      );
    },
    PATIENCE_MS,
  );

  it('does not hold for another key, for another key of the same name, or for nonsense', async () => {
    const bytes = Buffer.from('指令');
    const signature = await signer.sign(bytes);
    const other = ed25519Signer(readPrivateKey(newPrivateKey()));
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
      .publicKey.export({ format: 'der', type: 'spki' })
      .toString('base64');
    expect(isSignedBy(other, bytes, signature)).toBe(false);
    expect(isSignedBy({ ...other, keyId: signer.keyId }, bytes, await other.sign(bytes))).toBe(false);
    expect(isSignedBy({ algorithm: 'Ed25519', publicKey: rsa, keyId: keyIdOf(rsa) }, bytes, signature)).toBe(false);
    expect(isSignedBy({ algorithm: 'Ed25519', publicKey: 'AAAA', keyId: keyIdOf('AAAA') }, bytes, signature)).toBe(
      false,
    );
    expect(isSignedBy(signer, bytes, '')).toBe(false);
  });

  it('in SM2 waits for its signing server: SEAL.NOT_CONFIGURED', async () => {
    const refusal = expect.objectContaining({ kind: 'conflict', code: 'SEAL.NOT_CONFIGURED' });
    await expect(sm2Signer().sign(Buffer.from('x'))).rejects.toThrow(refusal);
    expect(() => isSignedBy(sm2Signer(), Buffer.from('x'), '')).toThrow(refusal);
  });
});

describe('the key folder', () => {
  let folder = '';
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'heli-keys-'))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('makes the key of a unit once, also when processes ask at once, and lets nobody else read it', async () => {
    const askers = Array.from({ length: 8 }, () => new KeyFolder(folder).signerOf('police-xihu'));
    const keyIds = new Set((await Promise.all(askers)).map(({ keyId }) => keyId));
    expect(keyIds.size).toBe(1);
    expect(await readdir(folder)).toEqual(['police-xihu.json']);
    expect((await stat(join(folder, 'police-xihu.json'))).mode & 0o077).toBe(0);
  });

  it('gives out public keys only, for those who verify without the service', async () => {
    const keys = new KeyFolder(folder);
    const { keyId, publicKey } = await keys.signerOf('bank-a');
    expect(await new KeyFolder(folder).trustedKeys()).toEqual({
      'bank-a': [{ algorithm: 'Ed25519', keyId, publicKey }],
    });
    expect(await new KeyFolder(join(folder, 'none')).trustedKeys()).toEqual({});
  });

  it('takes no path for a unit and no file of another unit', async () => {
    const keys = new KeyFolder(folder);
    await expect(keys.signerOf('../x')).rejects.toThrow('not the id of a unit');
    await writeFile(join(folder, 'b.json'), JSON.stringify({ unitId: 'a', privateKey: newPrivateKey() }));
    await expect(keys.signerOf('b')).rejects.toThrow('holds the key of a');
  });
});
