import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { DomainError } from '#domain/shared/domain-error';
import { writeXlsx } from '#platform/sheet/write-sheet';
import { downloadHeaders } from './download-headers.js';
import { type FileStore, plainName } from './file-store.js';
import { FolderStore } from './folder-store.js';
import { openFileStore } from './open-file-store.js';
import { receiveUpload } from './receive-upload.js';
import { authorizationOf } from './s3-signature.js';
import { S3Store } from './s3-store.js';

const MIB = 1024 * 1024;
let folder = '';
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'heli-store-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

async function* bytes(...pieces: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece as string);
}
const hashOf = (content: string): string => createHash('sha256').update(content).digest('hex');
const about = { name: '清单.csv', limitBytes: MIB };
const code = (expected: string) => expect.objectContaining({ code: expected });

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** As much of S3 as the store uses. It checks the signature over what really arrived, and the hash of the body. */
function aBucket(secretAccessKey: string): { server: Server; objects: Map<string, Buffer> } {
  const objects = new Map<string, Buffer>();
  const server = createServer((req, res) => void answer(req, res));
  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const body = await buffer(req);
    const path = req.url ?? '';
    const [, signed = ''] = /SignedHeaders=([^,]+)/.exec(req.headers.authorization ?? '') ?? [];
    const headers = Object.fromEntries(signed.split(';').map((name) => [name, String(req.headers[name])]));
    const expected = authorizationOf(
      { method: req.method ?? '', path, headers },
      { region: 'cn', accessKeyId: 'id', secretAccessKey },
    );
    const sound = createHash('sha256').update(body).digest('hex') === req.headers['x-amz-content-sha256'];
    if (req.headers.authorization !== expected || !sound) return void res.writeHead(403).end();
    if (req.method === 'PUT') objects.set(path, body);
    if (req.method === 'DELETE') objects.delete(path);
    const found = objects.get(path);
    if (req.method === 'GET') return void res.writeHead(found ? 200 : 404).end(found);
    res.writeHead(req.method === 'PUT' ? 200 : 204).end();
  }
  return { server, objects };
}

describe.each(['folder', 'S3-compatible'])('the %s store', (sort) => {
  const bucket = aBucket('secret');
  let store: FileStore;
  beforeAll(async () => {
    if (sort === 'folder') return;
    await listening(bucket.server);
  });
  afterAll(() => (sort === 'folder' ? undefined : closed(bucket.server)));
  beforeEach(() => {
    const endpoint = `http://127.0.0.1:${(bucket.server.address() as AddressInfo | null)?.port}`;
    const s3 = { endpoint, bucket: 'heli', region: 'cn', accessKeyId: 'id', secretAccessKey: 'secret' };
    store = openFileStore({ dataDirectory: folder, ...(sort === 'folder' ? {} : { s3 }) });
  });

  it('keeps a file under its hash, with its size, its name and its sort by content', async () => {
    const file = await store.put(bytes('户名,', '账号\n'), about);
    expect(file).toEqual({ hash: hashOf('户名,账号\n'), size: 14, mediaType: 'text/plain', name: '清单.csv' });
    expect(await text(await store.open(file.hash))).toBe('户名,账号\n');
  });

  it('stores the same bytes once, and forgets them when told', async () => {
    const first = await store.put(bytes('x'), about);
    expect((await store.put(bytes('x'), { ...about, name: 'b' })).hash).toBe(first.hash);
    await store.remove(first.hash);
    await store.remove(first.hash);
    await expect(store.open(first.hash)).rejects.toThrow(code('FILE.NOT_FOUND'));
  });

  it('refuses with UPLOAD.TOO_LARGE at the first byte too many, and leaves nothing behind', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (; ; given += 1) yield Buffer.alloc(MIB / 4, 'a');
    }
    await expect(store.put(endless(), about)).rejects.toThrow(code('UPLOAD.TOO_LARGE'));
    expect(given).toBe(4);
    expect(await readdir(join(folder, sort === 'folder' ? 'files/incoming' : 'spool'))).toEqual([]);
  });

  it.each(['../../etc/passwd', hashOf('never stored'), ''])('refuses %s with FILE.NOT_FOUND', async (hash) => {
    await expect(store.open(hash)).rejects.toThrow(code('FILE.NOT_FOUND'));
  });
});

describe('the S3-compatible store', () => {
  it('signs as the example of the documentation of Signature Version 4', () => {
    const headers = {
      host: 'examplebucket.s3.amazonaws.com',
      range: 'bytes=0-9',
      'x-amz-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      'x-amz-date': '20130524T000000Z',
    };
    const example = {
      region: 'us-east-1',
      accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
      secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    };
    expect(authorizationOf({ method: 'GET', path: '/test.txt', headers }, example)).toContain(
      'Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    );
  });

  it('is a fault, not a refusal, where the store does not take the key or does not answer', async () => {
    const bucket = aBucket('another secret');
    const endpoint = await listening(bucket.server);
    const store = new S3Store(
      { endpoint, bucket: 'heli', region: 'cn', accessKeyId: 'id', secretAccessKey: 'secret' },
      folder,
    );
    await expect(store.put(bytes('x'), about)).rejects.toThrow(/answered PUT with 403/);
    await expect(store.open(hashOf('x'))).rejects.toThrow(/answered GET with 403/);
    await expect(store.remove(hashOf('x'))).rejects.toThrow(/answered DELETE with 403/);
    await closed(bucket.server);
    await expect(store.put(bytes('x'), about)).rejects.not.toBeInstanceOf(DomainError);
  });
});

it('names the sort of a file by its content and not by its name', async () => {
  const store = new FolderStore(folder);
  const sortOf = async (content: string | Uint8Array) => (await store.put(bytes(content), about)).mediaType;
  expect(await sortOf(await writeXlsx([{ name: '清单', rows: [['户名']] }]))).toContain('spreadsheetml');
  expect(await sortOf('%PDF-1.7\n')).toBe('application/pdf');
  expect(await sortOf(' <!DOCTYPE html><script>')).toBe('text/html');
  expect(await sortOf('<svg onload=alert(1)>')).toBe('text/html');
  expect(await sortOf(new Uint8Array([0xbb, 0xa7, 0xc3, 0xfb]))).toBe('text/plain');
  expect(await sortOf(new Uint8Array([0, 1, 2]))).toBe('application/octet-stream');
});

it('sweeps what a killed process left half-written a day ago, and nothing younger', async () => {
  const store = new FolderStore(folder);
  await store.put(bytes('x'), about);
  await writeFile(join(folder, 'incoming', 'old'), 'half');
  await writeFile(join(folder, 'incoming', 'young'), 'half');
  await utimes(join(folder, 'incoming', 'old'), 0, 0);
  await store.sweep(Date.now());
  expect(await readdir(join(folder, 'incoming'))).toEqual(['young']);
});

it.each([
  ['../../清单.xlsx', '清单.xlsx'],
  ['C:\\a\\b.csv', 'b.csv'],
  ['a\u202egpj.exe\r\n', 'agpj.exe'],
  ['', '未命名'],
  ['长'.repeat(300), '长'.repeat(200)],
])('the name %j is kept as %j', (given, kept) => {
  expect(plainName(given)).toBe(kept);
});

it('is downloaded as an attachment under its Chinese name', () => {
  const headers = downloadHeaders({ name: "清单'(1)*.html", mediaType: 'text/html', size: 3 });
  expect(headers['content-disposition']).toBe("attachment; filename*=UTF-8''%E6%B8%85%E5%8D%95%27%281%29%2A.html");
  expect(headers['x-content-type-options']).toBe('nosniff');
});

describe('an upload', () => {
  let server: Server;
  let address = '';
  beforeEach(async () => {
    const options = { limitBytes: MIB, store: new FolderStore(folder), accepts: ['text/plain'] };
    server = createServer((req, res) => {
      receiveUpload(req, options).then(
        (upload) => res.end(JSON.stringify(upload)),
        (error: unknown) => res.writeHead(422).end(error instanceof DomainError ? error.code : String(error)),
      );
    });
    address = await listening(server);
  });
  afterEach(() => closed(server));

  const send = async (body: FormData | string, headers: Record<string, string> = {}): Promise<string> =>
    (await fetch(address, { method: 'POST', body, headers })).text();
  const form = (...parts: [string, string | Blob, string?][]): FormData => {
    const data = new FormData();
    for (const [name, value, file] of parts)
      file === undefined ? data.append(name, value) : data.append(name, value as Blob, file);
    return data;
  };

  it('lands in the store with the other fields of the form', async () => {
    const answer = await send(form(['caseId', 'c1'], ['__proto__', 'x'], ['file', new Blob(['户名']), '清单.csv']));
    const upload = JSON.parse(answer) as object;
    expect(upload).toMatchObject({ hash: hashOf('户名'), size: 6, name: '清单.csv', fields: { caseId: 'c1' } });
  });

  it.each<[string, () => [FormData | string, Record<string, string>?]]>([
    ['UPLOAD.TOO_LARGE', () => [form(['file', new Blob([Buffer.alloc(2 * MIB, 'a')]), 'a'])]],
    ['UPLOAD.MISSING', () => [form(['caseId', 'c1'])]],
    ['UPLOAD.MISSING', () => [form(['file', new Blob([]), 'a'])]],
    ['UPLOAD.TOO_MANY', () => [form(['a', new Blob(['x']), 'a'], ['b', new Blob(['y']), 'b'])]],
    ['UPLOAD.WRONG_TYPE', () => [form(['file', new Blob(['%PDF-1.7']), 'a.csv'])]],
    ['UPLOAD.WRONG_TYPE', () => ['{}', { 'content-type': 'application/json' }]],
    ['UPLOAD.WRONG_TYPE', () => ['x', { 'content-type': 'multipart/form-data' }]],
    [
      'UPLOAD.BROKEN',
      () => [
        '--b\r\nContent-Disposition: form-data; name="f"; filename="a"\r\n\r\nxx',
        { 'content-type': 'multipart/form-data; boundary=b' },
      ],
    ],
    ['UPLOAD.BROKEN', () => ['nothing of a form', { 'content-type': 'multipart/form-data; boundary=b' }]],
  ])('is refused with %s', async (expected, given) => {
    expect(await send(...given())).toBe(expected);
  });

  it('of 200 MB without a stated length is refused while it comes, and neither memory nor disk holds it', async () => {
    const before = process.memoryUsage().rss;
    let sent = 0;
    const answer = await new Promise<string>((resolve, reject) => {
      const req = request(
        address,
        { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=b' } },
        (res) => {
          resolve(text(res));
        },
      );
      req.on('error', reject);
      req.write('--b\r\nContent-Disposition: form-data; name="f"; filename="a"\r\n\r\n');
      const piece = Buffer.alloc(MIB, 'a');
      const more = (): void => {
        while (sent < 200) {
          sent += 1;
          if (!req.write(piece)) return void req.once('drain', more);
        }
        req.end('\r\n--b--\r\n');
      };
      more();
    });
    expect(answer).toBe('UPLOAD.TOO_LARGE');
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * MIB);
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });

  it('that breaks off is refused with UPLOAD.BROKEN and leaves nothing', async () => {
    const refused = new Promise<unknown>((resolve) => {
      server.removeAllListeners('request');
      server.on(
        'request',
        (req) => void receiveUpload(req, { limitBytes: MIB, store: new FolderStore(folder) }).catch(resolve),
      );
    });
    const req = request(address, { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=b' } });
    req.on('error', () => undefined);
    req.write('--b\r\nContent-Disposition: form-data; name="f"; filename="a"\r\n\r\nhalf', () =>
      setImmediate(() => req.destroy()),
    );
    expect(await refused).toMatchObject({ code: 'UPLOAD.BROKEN' });
  });
});
