import { bad, day, escaped, minute, page } from './victim-pages.js';

/** What the page shows of a decision; the API has already left out all that is not for who is punished. */
export interface ShownPunishment {
  readonly number: string;
  readonly headline: string;
  readonly unitName: string;
  readonly ground?: string;
  readonly measures: readonly string[];
  readonly startsAt?: string;
  readonly endsAt?: string;
  readonly endedAt?: string;
  readonly mayAppeal: boolean;
  readonly appeals: readonly {
    readonly at: string;
    readonly told: string;
    readonly number?: string;
    readonly reason?: string;
  }[];
}

const DESK = { title: '联合惩戒查询和申诉', name: '联合惩戒查询和申诉' };
export const punishedPage = (body: string): string => page(body, DESK);

export const askForm = (message = ''): string => `<h1>联合惩戒查询和申诉</h1>${bad(message)}
<section><p>收到公安机关《联合惩戒告知书》的，可以凭告知书上的文号和查询码查询执行情况；对认定有异议的，可以提出申诉，由作出认定的公安机关核查并书面答复。</p>
<p class="soft">申诉期间惩戒不停止执行。也可以持身份证件和告知书到该公安机关当面提出。</p></section>
<form method="post" action="/punishment/status"><label>文号<input name="number" required maxlength="60" autocomplete="off"></label>
<label>查询码<input name="accessCode" required maxlength="20" autocomplete="off" autocapitalize="characters" placeholder="XXXX-XXXX-XXXX"></label>
<button type="submit">查询</button></form>`;

interface Opened {
  readonly accessCode: string;
  readonly key: string;
}

export function statusPage(known: ShownPunishment, opened: Opened, message = ''): string {
  const { number, headline, unitName, ground, measures, startsAt, endsAt, endedAt } = known;
  const good = message && `<p class="good" role="status">${escaped(message)}</p>`;
  const line = (name: string, value: string | undefined): string =>
    value ? `<dt>${name}</dt><dd>${escaped(value)}</dd>` : '';
  return `<h1>${escaped(number)}</h1>${good}<section><h2>${escaped(headline)}</h2><dl>
${line('惩戒事由', ground)}${line('惩戒措施', measures.join('、'))}${line('起始', startsAt && day(startsAt))}
${endsAt ? `<dt>期限届满，自动解除</dt><dd class="date">${minute(endsAt)}</dd>` : ''}${line('解除', endedAt && day(endedAt))}
${line('认定机关', unitName)}</dl></section>${known.appeals.map(appealSection).join('')}
${known.mayAppeal ? appealForm(number, opened) : ''}<p><a href="/punishment">返回</a></p>`;
}

const appealSection = ({ at, told, number, reason }: ShownPunishment['appeals'][number]): string =>
  `<section><h2>${day(at)} 提出的申诉</h2><p>${escaped(told)}</p>${number ? `<p class="soft">${escaped(number)}</p>` : ''}${reason ? `<p>${escaped(reason)}</p>` : ''}</section>`;

const appealForm = (
  number: string,
  { accessCode, key }: Opened,
): string => `<form method="post" action="/punishment/appeal">
<h2>对认定有异议，提出申诉</h2><input type="hidden" name="key" value="${escaped(key)}">
<input type="hidden" name="number" value="${escaped(number)}"><input type="hidden" name="accessCode" value="${escaped(accessCode)}">
<label>事实和理由<textarea name="statement" rows="6" required minlength="2" maxlength="4000"></textarea></label>
<button type="submit">提交申诉</button></form>`;
