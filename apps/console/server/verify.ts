import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Exchange } from './answer.js';

interface Verified {
  readonly valid: boolean;
  readonly issuer: 'trusted' | 'unknown' | 'unchecked';
  readonly findings: readonly { readonly message: string }[];
  readonly issued?: {
    readonly title: string;
    readonly number: string;
    readonly unitId: string;
    readonly issuedAt: string;
  };
}

const STYLE = `body{font:16px/1.7 sans-serif;max-width:42em;margin:3em auto;padding:0 1em;color:#1b2333}
h1{font-size:1.4em}form{border:1px solid #c9d2e0;border-radius:6px;padding:1.2em;margin:1.5em 0}
button{font:inherit;padding:.4em 1.4em;background:#17549b;color:#fff;border:0;border-radius:4px}
.good{border-left:6px solid #1d7a3c;padding:.4em 1em;background:#eef8f1}.bad{border-left:6px solid #b3261e;padding:.4em 1em;background:#fdf0ef}`;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** 文书查验: the address that every document carries. Whoever holds the file may ask, without an account. */
export class VerifyPage {
  constructor(private readonly apiUrl: string) {}

  async answer(exchange: Exchange): Promise<void> {
    const outcome = exchange.request.method === 'POST' ? await this.outcomeOf(exchange) : '';
    const { response } = exchange;
    response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'");
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(page(outcome));
  }

  private async outcomeOf({ request }: Exchange): Promise<string> {
    const answer = await fetch(`${this.apiUrl}/documents/verifications`, {
      method: 'POST',
      headers: { 'content-type': request.headers['content-type'] ?? '', 'idempotency-key': randomUUID() },
      body: Readable.toWeb(request) as ReadableStream,
      duplex: 'half',
    } as RequestInit);
    const body = (await answer.json()) as Verified & { readonly title?: string };
    if (!answer.ok) return `<p class="bad">${escaped(body.title ?? '文件未能查验，请重新选择。')}</p>`;
    return told(body);
  }
}

function told({ valid, issuer, findings, issued }: Verified): string {
  if (!valid || !issued || issuer !== 'trusted') {
    const reasons = findings.map(({ message }) => `<li>${escaped(message)}</li>`).join('');
    return `<div class="bad"><strong>查验不通过。</strong>请以签发单位的原始文件为准。<ul>${reasons}</ul></div>`;
  }
  const { title, number, issuedAt } = issued;
  const at = new Date(Date.parse(issuedAt) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
  return `<p class="good"><strong>查验通过。</strong>${escaped(title)} ${escaped(number)}，${at} 由本系统签发，内容未被改动。</p>`;
}

const page = (outcome: string): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>文书查验 · 合力</title><style>${STYLE}</style></head>
<body><h1>文书查验</h1><p>请选择下载保存的电子文书（.html 文件）。系统核对其内容、签名和签发单位。</p>${outcome}
<form method="post" action="/verify" enctype="multipart/form-data"><p><label>电子文书 <input type="file" name="file" required></label></p>
<button type="submit">查验</button></form></body></html>`;
