import { bad, day, escaped, minute, page } from './victim-pages.js';

/** What the page of a holder shows of a complaint; the API has already left out all that is not for the holder. */
export interface ShownComplaint {
  readonly number: string;
  readonly receivedAt: string;
  readonly groundName: string;
  readonly unitName: string;
  readonly procuratorateName?: string;
  readonly headline: string;
  readonly waitsFor?: string;
  readonly dueAt?: string;
  readonly mayAppeal: boolean;
  readonly reply?: ShownAnswer;
  readonly conclusion?: ShownAnswer;
}

interface ShownAnswer {
  readonly number: string;
  readonly at: string;
  readonly text: string;
}

export interface ShownReceipt {
  readonly number: string;
  readonly receiptCode: string;
  readonly unitName: string;
  readonly answerBy?: string;
}

const DESK = { title: '冻结财产申诉控告', name: '冻结财产申诉控告' };
export const complaintPage = (body: string): string => page(body, DESK);

const GROUNDS = [
  ['not-released', '应当解除冻结而不解除'],
  ['unrelated', '冻结的财产与案件无关'],
  ['misused', '违反规定使用冻结的财产'],
] as const;

type Given = Readonly<Record<string, string>>;

/** The form again as it was filled, with what is wrong: nobody writes it twice. */
export function complainForm(key: string, given: Given = {}, message = ''): string {
  const value = (name: string): string => escaped(given[name] ?? '');
  const grounds = GROUNDS.map(
    ([code, name]) => `<option value="${code}"${given['ground'] === code ? ' selected' : ''}>${name}</option>`,
  ).join('');
  return `<h1>对冻结提出申诉控告</h1>${bad(message)}
<section><p>账户被公安机关冻结，认为冻结违法或者应当解除的，可以向作出冻结决定的公安机关申诉、控告。公安机关应当在收到之日起 30 日内作出处理决定并书面答复；对处理不服的，可以向同级人民检察院申诉。</p>
<p class="soft">申诉控告不停止冻结的执行。也可以持身份证件到办案单位当面提出。</p></section>
<form method="post" action="/complaint/new"><input type="hidden" name="key" value="${escaped(key)}">
<label>账户户名<input name="accountName" required maxlength="100" autocomplete="off" value="${value('accountName')}"></label>
<label>账号<input name="accountNumber" required maxlength="64" inputmode="numeric" autocomplete="off" value="${value('accountNumber')}"></label>
<label>联系电话<input name="contact" required minlength="5" maxlength="200" autocomplete="tel" value="${value('contact')}"></label>
<label>事由<select name="ground" required>${grounds}</select></label>
<label>事实和理由<textarea name="statement" rows="6" required minlength="2" maxlength="4000">${value('statement')}</textarea></label>
<button type="submit">提交</button></form>
<form method="post" action="/complaint/status"><h2>查询已提交的申诉控告</h2>${receiptFields()}<button class="quiet" type="submit">查询</button></form>`;
}

const receiptFields = (): string => `<label>编号<input name="number" required maxlength="60" autocomplete="off"></label>
<label>查询码<input name="receiptCode" required maxlength="20" autocomplete="off" autocapitalize="characters" placeholder="XXXX-XXXX-XXXX"></label>`;

export const receiptPage = ({
  number,
  receiptCode,
  unitName,
  answerBy,
}: ShownReceipt): string => `<h1>已收到您的申诉控告</h1>
<p class="good" role="status">请记下编号和查询码，查询进展、向检察院申诉都要用到。查询码只显示这一次。</p>
<section><dl><dt>编号</dt><dd class="date">${escaped(number)}</dd><dt>查询码</dt><dd class="date">${escaped(receiptCode)}</dd>
<dt>办理单位</dt><dd>${escaped(unitName)}</dd>${answerBy ? `<dt>书面答复期限</dt><dd>${minute(answerBy)}</dd>` : ''}</dl></section>
<p><a href="/complaint">返回</a></p>`;

export function statusPage(known: ShownComplaint, receiptCode: string, message = ''): string {
  const { number, headline, waitsFor, dueAt, reply, conclusion, procuratorateName } = known;
  const date = dueAt ? `<dt>期限</dt><dd class="date">${minute(dueAt)}</dd>` : '';
  return `<h1>${escaped(number)}</h1>${bad(message)}
<section><h2>${escaped(headline)}</h2><dl>${waitsFor ? `<dt>现在等待</dt><dd>${escaped(waitsFor)}</dd>${date}` : ''}
<dt>事由</dt><dd>${escaped(known.groundName)}</dd><dt>收到</dt><dd>${day(known.receivedAt)}</dd>
<dt>办理单位</dt><dd>${escaped(known.unitName)}</dd>
${procuratorateName ? `<dt>审查机关</dt><dd>${escaped(procuratorateName)}</dd>` : ''}</dl></section>
${reply ? answered('公安机关书面答复', reply) : ''}${conclusion ? answered('人民检察院审查意见', conclusion) : ''}
${known.mayAppeal ? appealForm(number, receiptCode) : ''}<p><a href="/complaint">返回</a></p>`;
}

const answered = (title: string, { number, at, text }: ShownAnswer): string =>
  `<section><h2>${title}</h2><p class="soft">${escaped(number)}　${day(at)}</p><p>${escaped(text)}</p></section>`;

const appealForm = (number: string, receiptCode: string): string => `<form method="post" action="/complaint/appeal">
<h2>不服处理，向同级人民检察院申诉</h2><input type="hidden" name="number" value="${escaped(number)}"><input type="hidden" name="receiptCode" value="${escaped(receiptCode)}">
<label>理由<textarea name="statement" rows="4" required minlength="2" maxlength="4000"></textarea></label>
<button type="submit">提出申诉</button></form>`;
