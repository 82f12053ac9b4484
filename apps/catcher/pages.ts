import type { Caught, CaughtMail } from './caught.js';

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

const beijing = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});
const time = (instant: string): string => beijing.format(new Date(instant));

const STYLE = `body{font:14px/1.6 system-ui,"Noto Sans CJK SC",sans-serif;margin:24px auto;max-width:1080px;padding:0 16px;color:#222}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:6px 10px;border-bottom:1px solid #e5e5e5;vertical-align:top}
th{color:#666;font-weight:normal}a{color:#1155cc;text-decoration:none}h1{font-size:20px}small{color:#777}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#f7f7f7;padding:12px;font:inherit}iframe{width:100%;height:60vh;border:1px solid #ddd}
.empty{color:#777;padding:24px 0}input{font:inherit;padding:2px 6px;width:22em}`;

const page = (title: string, body: string, refresh = false): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<meta name="viewport" content="width=device-width">${refresh ? '<meta http-equiv="refresh" content="5">' : ''}
<style>${STYLE}</style></head><body>${body}</body></html>`;

const recipientsOf = (caught: Caught): string => (caught.kind === 'mail' ? caught.to.join('、') : caught.to);
const headlineOf = (caught: Caught): string => (caught.kind === 'mail' ? caught.subject || '(无主题)' : caught.text);
const kindOf = (caught: Caught): string => (caught.kind === 'mail' ? '邮件' : '短信');

const row = (caught: Caught): string =>
  `<tr><td>${time(caught.receivedAt)}</td><td>${kindOf(caught)}</td><td>${escaped(recipientsOf(caught))}</td>
<td><a href="/view/${caught.id}">${escaped(headlineOf(caught).slice(0, 80))}</a></td></tr>`;

/** The one list: mails and SMS, newest first. */
export function listPage(all: readonly Caught[], to: string): string {
  const wanted = all.filter((caught) => to === '' || recipientsOf(caught).includes(to)).slice(0, 200);
  const table = `<table><tr><th>时间(北京)</th><th>种类</th><th>收件人</th><th>内容</th></tr>${wanted.map(row).join('')}</table>`;
  const empty = '<p class="empty">还没有邮件或短信。平台发出的通知会出现在这里,页面每 5 秒自动刷新。</p>';
  return page(
    '演示信箱',
    `<h1>演示信箱</h1><p><small>平台发出的邮件和短信都截留在本机,不会送达任何人。</small></p>
<form><input name="to" value="${escaped(to)}" placeholder="按收件人筛选"> <button>筛选</button></form>
${wanted.length > 0 ? table : empty}`,
    true,
  );
}

const mailBody = (mail: CaughtMail): string =>
  // The sandbox runs no script and loads nothing: a mail is shown as its reader would see it, and can do nothing.
  mail.html ? `<iframe sandbox srcdoc="${escaped(mail.html)}"></iframe>` : '';

export function viewPage(caught: Caught): string {
  const from =
    caught.kind === 'mail' ? `<br>发件人:${escaped(caught.from)}<br><small>${escaped(caught.messageId)}</small>` : '';
  return page(
    headlineOf(caught).slice(0, 40),
    `<p><a href="/">← 返回列表</a></p><h1>${escaped(headlineOf(caught))}</h1>
<p>${kindOf(caught)},${time(caught.receivedAt)}<br>收件人:${escaped(recipientsOf(caught))}${from}</p>
<pre>${escaped(caught.text)}</pre>${caught.kind === 'mail' ? mailBody(caught) : ''}`,
  );
}

export const notFoundPage = (): string =>
  page('没有找到', '<h1>没有找到</h1><p>这封邮件或短信不存在,可能已被清理。<a href="/">返回列表</a></p>');
