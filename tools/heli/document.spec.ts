import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aSealedOrder, aSigner } from '#platform/document/document.spec-support';
import { renderPage } from '#platform/document/rendering';
import { documentCommand } from './document.js';

async function heli(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await documentCommand(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('heli document verify', () => {
  let folder = '';
  beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'heli-document-'))));
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const written = async (name: string, text: string): Promise<string> => {
    const file = join(folder, name);
    await writeFile(file, text);
    return file;
  };
  const keysOf = ({ algorithm, keyId, publicKey } = aSigner()) =>
    JSON.stringify({ 'police-xihu': [{ algorithm, keyId, publicKey }] });

  it('passes a document as it was issued, and says whose it is where it has the keys', async () => {
    const file = await written('a.html', renderPage(await aSealedOrder()));
    const keys = await written('keys.json', keysOf());
    expect(await heli('verify', file, '--keys', keys)).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('签名密钥属于签发单位'),
    });
    expect(await heli('verify', file)).toMatchObject({ code: 0, out: expect.stringContaining('不能证明由谁签发') });
  });

  it('fails a document with one changed letter, and one of another key', async () => {
    const file = await written('b.html', renderPage(await aSealedOrder()).replace('5,000.00', '5,000.01'));
    expect(await heli('verify', file)).toMatchObject({
      code: 1,
      err: expect.stringContaining('DOCUMENT.PAGE_ALTERED'),
    });
    const sound = await written('c.html', renderPage(await aSealedOrder()));
    const keys = await written('other.json', keysOf(aSigner(8)));
    expect(await heli('verify', sound, '--keys', keys)).toMatchObject({
      code: 1,
      err: expect.stringContaining('DOCUMENT.KEY_UNKNOWN'),
    });
  });

  it.each([[[]], [['verify']], [['sign', 'a']], [['verify', 'a', 'b']], [['verify', 'a', '--no-such']]])(
    'explains itself on %j',
    async (args) => {
      expect(await heli(...args)).toMatchObject({ code: 2, err: expect.stringContaining('heli document verify FILE') });
    },
  );

  it('says what it cannot read', async () => {
    expect(await heli('verify', join(folder, 'none.html'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('ENOENT'),
    });
    const file = await written('d.html', 'x');
    expect(await heli('verify', file, '--keys', await written('bad.json', '{'))).toMatchObject({ code: 2 });
  });
});
