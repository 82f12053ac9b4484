import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { type Exchange, refuse } from './answer.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};
const NONCE = '__CSP_NONCE__';
const smaller = { br: promisify(brotliCompress), gzip: promisify(gzip) };

interface Asset {
  readonly body: Buffer;
  readonly type: string;
  readonly etag: string;
  readonly forever: boolean;
  readonly packed: Map<string, Promise<Buffer>>;
}

/** The built pages, read once. Every address that is no file is a page of the one application. */
export class Assets {
  private readonly files: ReadonlyMap<string, Asset>;

  constructor(folder: string) {
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    this.files = new Map(
      paths.map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(folder.length).replace(/^\/*/, '/'), assetOf(path)];
      }),
    );
    if (!this.files.has('/index.html'))
      throw new Error(`The pages of the console are not in ${folder}: run npm run build.`);
  }

  async answer(exchange: Exchange): Promise<void> {
    const { request, url } = exchange;
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(exchange, 'CONSOLE.UNKNOWN');
    const asset = this.files.get(url.pathname);
    if (asset && url.pathname !== '/index.html') return this.send(exchange, asset);
    // A chunk of an earlier build must fail as such, not arrive as a page.
    if (url.pathname.startsWith('/assets/')) return refuse(exchange, 'CONSOLE.UNKNOWN');
    this.sendPage(exchange);
  }

  private async send({ request, response }: Exchange, asset: Asset): Promise<void> {
    const cached = request.headers['if-none-match'] === asset.etag;
    const coding = codingFor(request.headers['accept-encoding'], asset);
    response.writeHead(cached ? 304 : 200, {
      'content-type': asset.type,
      'cache-control': asset.forever ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: asset.etag,
      vary: 'accept-encoding',
      ...(coding && !cached && { 'content-encoding': coding }),
    });
    response.end(cached || request.method === 'HEAD' ? undefined : await packed(asset, coding));
  }

  private sendPage({ response }: Exchange): void {
    const nonce = randomBytes(16).toString('base64');
    const page = this.files.get('/index.html')!.body.toString('utf8').replaceAll(NONCE, nonce);
    response.writeHead(200, {
      'content-type': TYPES['.html'],
      'cache-control': 'no-cache',
      'content-security-policy': pagePolicy(nonce),
    });
    response.end(page);
  }
}

/** Scripts from this server alone; styles that carry the nonce of this page; nothing from anywhere else. */
const pagePolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

function assetOf(path: string): Asset {
  const body = readFileSync(path);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  return { body, type, etag, forever: path.includes('/assets/'), packed: new Map() };
}

function codingFor(accepted: string | undefined, { body, type }: Asset): 'br' | 'gzip' | undefined {
  if (body.length < 1_000 || !/text|json|svg/.test(type)) return undefined;
  if (/\bbr\b/.test(accepted ?? '')) return 'br';
  return /\bgzip\b/.test(accepted ?? '') ? 'gzip' : undefined;
}

/** Packed when first asked for, then kept. */
function packed(asset: Asset, coding: 'br' | 'gzip' | undefined): Buffer | Promise<Buffer> {
  if (!coding) return asset.body;
  const known = asset.packed.get(coding);
  if (known) return known;
  const options = coding === 'br' ? { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } } : {};
  const work = smaller[coding](asset.body, options) as Promise<Buffer>;
  asset.packed.set(coding, work);
  return work;
}
