import type { Instant } from '#domain/shared/instant';
import { dateText, dayAt } from '#domain/calendar/shanghai';
import { canonical } from '#domain/shared/canonical';
import type { DocumentTable, Line, SealedDocument } from './document.js';
import { PAGE_STYLE } from './page-style.js';

/** Data that a program reads stands in the page itself. `<` is escaped, so that no value can end the element. */
const embedded = (sealed: SealedDocument): string => canonical(sealed).replaceAll('<', '\\u003c');

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

/**
 * The page of form 1: to print on A4 and to download. It follows from the sealed data alone, letter by letter, so a
 * verifier draws it again and compares. Whoever changes one letter here makes a form 2 and keeps this one.
 */
export function pageOfForm1(sealed: SealedDocument): string {
  const { document, hash, signature } = sealed;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(`${document.title} ${document.number}`)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<header>
<p class="unit">${escaped(document.unitName)}</p>
<h1>${escaped(document.title)}</h1>
<p class="number">${escaped(document.number)}</p>
</header>
${linesTable('particulars', document.particulars)}${document.paragraphs.map((text) => `<p class="text">${escaped(text)}</p>\n`).join('')}${document.tables
    .map(dataTable)
    .join('')}${linesTable('approval', document.approval)}<section class="seal">
<p>${escaped(document.unitName)}</p>
<p>${escaped(chineseTime(document.issuedAt))}</p>
<p class="mark">电子签章</p>
</section>
${document.copies.length > 0 ? `<p class="copies">抄送：${document.copies.map(escaped).join('，')}</p>\n` : ''}<footer>
<p>本文件由签发单位电子签名。可在 ${escaped(document.verifyAt)} 查验，或用命令 heli document verify 离线查验。</p>
<p>摘要（${hash.algorithm}）：<code>${escaped(hash.value)}</code></p>
<p>签名（${escaped(signature.algorithm)}，密钥 ${escaped(signature.keyId)}）：<code>${escaped(signature.value)}</code></p>
</footer>
</main>
<script type="application/json" id="heli-document">${embedded(sealed)}</script>
</body>
</html>
`;
}

function linesTable(name: string, lines: readonly Line[]): string {
  if (lines.length === 0) return '';
  const rows = lines.map(
    ([label, value]) => `<tr><th scope="row">${escaped(label)}</th><td>${escaped(value)}</td></tr>\n`,
  );
  return `<table class="${name}">\n<tbody>\n${rows.join('')}</tbody>\n</table>\n`;
}

/** More columns than these get small print. */
const COLUMNS_OF_A4 = 7;

function dataTable({ caption, columns, rows }: DocumentTable): string {
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>\n`).join('');
  return `<table class="${columns.length > COLUMNS_OF_A4 ? 'data wide' : 'data'}">\n<caption>${escaped(caption)}</caption>\n<thead>\n<tr>${head}</tr>\n</thead>\n<tbody>\n${body}</tbody>\n</table>\n`;
}

/** 2026年11月20日 23时30分, in Shanghai. */
function chineseTime(at: Instant): string {
  const ms = Date.parse(at);
  const [year, month, day] = dateText(dayAt(ms)).split('-').map(Number);
  const minutes = Math.floor(ms / 60_000) + 8 * 60;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${year}年${month}月${day}日 ${two(Math.floor(minutes / 60) % 24)}时${two(minutes % 60)}分`;
}
