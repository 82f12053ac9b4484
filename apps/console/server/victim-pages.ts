import { randomUUID } from 'node:crypto';

/** What the victim's page shows of a return; the API has already left out all that is not the victim's own. */
export interface ShownReturn {
  readonly claimId: string;
  readonly headline: string;
  readonly waitsFor: string;
  readonly nextDate?: { readonly at: string; readonly what: string };
  readonly noDate?: string;
  readonly mayObject: boolean;
  readonly mayAskReview: boolean;
  readonly shareFen?: string;
  readonly paidFen: string;
  readonly receivedAt: string;
  readonly unitName: string;
  readonly objections: readonly { readonly status: string; readonly raisedAt: string; readonly reason?: string }[];
  readonly remedies: readonly {
    readonly kind: 'review' | 'appeal';
    readonly status: string;
    readonly raisedAt: string;
    readonly reason?: string;
    readonly answerBy?: string;
  }[];
}

export interface ShownCase {
  readonly caseNumber: string;
  readonly openedAt: string;
  readonly unitName: string;
  readonly unitPhone?: string;
  readonly returns: readonly ShownReturn[];
  readonly filingRemedies: readonly { readonly procedureId: string; readonly name: string; readonly until?: string }[];
  readonly proceedings: readonly { readonly name: string; readonly told: string; readonly due?: string }[];
  /** The procuratorate that may be asked to supervise the filing. */
  readonly supervision?: { readonly unitName: string };
}

/** A page carries the key of each of its requests: sent twice, it is one. */
const keyField = (): string => `<input type="hidden" name="key" value="${randomUUID()}">`;

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLE = `*{box-sizing:border-box}body{margin:0;background:#f3f5f8;color:#1b2430;font:17px/1.65 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
main{max-width:34em;margin:0 auto;padding:16px}header{background:#123a68;color:#fff;padding:12px 16px}header b{font-size:20px;letter-spacing:2px}
h1{font-size:21px;margin:8px 0 12px}h2{font-size:18px;margin:0 0 8px}p{margin:0 0 10px}
section,form{background:#fff;border:1px solid #dfe4ec;border-radius:8px;padding:16px;margin:0 0 14px}
label{display:block;margin-bottom:12px;font-weight:600}input,textarea,select{display:block;width:100%;margin-top:4px;padding:10px;font:inherit;border:1px solid #8a97a8;border-radius:6px}
input[type=radio]{display:inline;width:auto;margin:0 6px 0 0}button{width:100%;min-height:48px;font:inherit;font-weight:600;color:#fff;background:#17579e;border:0;border-radius:6px}
button.quiet{background:#fff;color:#17579e;border:1px solid #17579e}
.bad{border-left:6px solid #b42318;background:#fdeceb;padding:10px 14px;border-radius:4px}.good{border-left:6px solid #1a6e37;background:#e6f4ea;padding:10px 14px;border-radius:4px}
.date{font-size:19px;font-weight:700;color:#17579e}.soft{color:#4d5968;font-size:15px}dl{margin:0}dt{color:#4d5968;font-size:15px}dd{margin:0 0 10px}
:focus-visible{outline:3px solid #e0a100;outline-offset:2px}`;

const VICTIM_DESK = { title: '案件进展查询', name: '被害人查询' };

export const page = (
  body: string,
  { title, name } = VICTIM_DESK,
): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · 合力</title><style>${STYLE}</style></head>
<body><header><b>合力</b> ${name}</header><main>${body}<p class="soft">办案机关不会通过电话、短信索要验证码、银行卡密码或任何费用。资金返还不收取费用。</p></main></body></html>`;

export const bad = (message: string): string => (message ? `<p class="bad" role="alert">${escaped(message)}</p>` : '');

export const askForm = (message = ''): string => `<h1>查询案件进展</h1>${bad(message)}
<form method="post" action="/victim/code"><p>请填写受案回执上的案件编号和查询码。</p>
<label>案件编号<input name="caseNumber" required maxlength="40" autocomplete="off"></label>
<label>查询码<input name="accessCode" required maxlength="20" autocomplete="off" autocapitalize="characters" placeholder="XXXX-XXXX-XXXX"></label>
<button type="submit">获取验证码</button></form>`;

export const codeForm = (
  given: { caseNumber: string; accessCode: string },
  message = '',
): string => `<h1>输入验证码</h1>
${bad(message)}<form method="post" action="/victim/session"><p>信息相符的，验证码已发往您报案时留下的手机或邮箱，10 分钟内有效。</p>
<input type="hidden" name="caseNumber" value="${escaped(given.caseNumber)}"><input type="hidden" name="accessCode" value="${escaped(given.accessCode)}">
<label>验证码<input name="code" required inputmode="numeric" pattern="[0-9]{6}" maxlength="6" autocomplete="one-time-code" autofocus></label>
<button type="submit">查看进展</button></form><p><a href="/victim">没有收到？返回重新获取</a></p>`;

export function casePage(known: ShownCase, message = '', isGood = false): string {
  const said = message && (isGood ? `<p class="good" role="status">${escaped(message)}</p>` : bad(message));
  const contact = known.unitPhone ? `，电话 ${escaped(known.unitPhone)}` : '';
  return `<h1>${escaped(known.caseNumber)}</h1>${said}
<section><h2>案件</h2><p>${day(known.openedAt)} 已受理。办案单位：${escaped(known.unitName)}${contact}。</p></section>
${proceedingsSection(known)}${known.filingRemedies.map(filingRemedySection).join('')}${supervisionSection(known)}${known.returns.map(returnSection).join('') || NO_RETURN}${REVIEWS}
<form method="post" action="/victim/leave"><button class="quiet" type="submit">退出查询</button></form>`;
}

const NO_RETURN = `<section><h2>资金返还</h2><p>还没有收到您的返还申请。您可以持身份证件和受案回执，到办案单位或冻结资金的公安机关提出申请；由他人代办的，须有授权委托书。</p>
<p class="soft">法律没有规定申请的截止时间。</p></section>`;

const REVIEWS = `<section><h2>不服决定怎么办</h2><dl>
<dt>公告期内对返还方案有异议</dt><dd>公告期为三十日，可在本页提出；公安机关审查后才能付款。</dd>
<dt>不予立案</dt><dd>收到通知书之日起 7 日内可以申请复议，公安机关 30 日内决定；对复议决定不服的，收到之日起 7 日内可以向上一级公安机关申请复核。</dd>
<dt>应当立案而不立案</dt><dd>可以在本页请求人民检察院监督，检察院要求公安机关说明理由的，公安机关 7 日内书面说明。</dd>
<dt>不起诉</dt><dd>收到决定书之日起 7 日内，可以在本页向上一级人民检察院申诉；也可以不经申诉，直接向人民法院起诉。</dd>
<dt>返还决定、不予受理返还申请</dt><dd>可以在本页申请复查，由作出决定的公安机关答复。法律没有规定申请复查和答复的期限，因此不会因为晚提出而不受理。</dd>
<dt>对冻结、返还的办理有意见</dt><dd>可以在本页申诉，办案单位应当自收到之日起三十日内书面答复；对答复不服的，可以向人民检察院申诉。提出申诉没有截止期限。</dd></dl>
<p class="soft">复议、复核、申诉在期限内可以在本页提出，也可以向受理机关书面提出。期限从收到文书之日起算，请勿耽误。</p></section>`;

function filingRemedySection({ procedureId, name, until }: ShownCase['filingRemedies'][number]): string {
  const date = until ? `<dt>申请截止</dt><dd class="date">${minute(until)}</dd>` : '';
  return `<section><h2>可以申请${escaped(name)}</h2><dl>${date}</dl><form method="post" action="/victim/filing-remedy">${keyField()}
<input type="hidden" name="procedureId" value="${escaped(procedureId)}">
<label>不服的理由<textarea name="text" rows="4" required minlength="2" maxlength="4000"></textarea></label>
<button type="submit">提出申请</button></form></section>`;
}

function proceedingsSection({ proceedings }: ShownCase): string {
  if (proceedings.length === 0) return '';
  const lines = proceedings.map(
    ({ name, told, due }) =>
      `<dt>${escaped(name)}</dt><dd>${escaped(told)}${due ? `<br><span class="date">${minute(due)}</span> 前应当办结这一步。` : ''}</dd>`,
  );
  return `<section><h2>您的申请</h2><dl>${lines.join('')}</dl></section>`;
}

function supervisionSection({ supervision }: ShownCase): string {
  if (!supervision) return '';
  return `<section><h2>可以请求立案监督</h2><p>认为公安机关应当立案而不立案，或者逾期没有作出决定的，可以请求${escaped(supervision.unitName)}监督。提出请求没有截止期限。</p>
<form method="post" action="/victim/supervision">${keyField()}<label>认为应当立案的理由<textarea name="text" rows="4" required minlength="2" maxlength="4000"></textarea></label>
<button class="quiet" type="submit">请求监督</button></form></section>`;
}

const OUTCOME: Readonly<Record<string, string>> = {
  open: '审查中',
  upheld: '成立，方案将重新拟定',
  dismissed: '未予支持',
};

function returnSection(known: ShownReturn): string {
  const { headline, waitsFor, nextDate, noDate, shareFen, paidFen, objections } = known;
  const date = nextDate
    ? `<dt>${escaped(nextDate.what)}</dt><dd class="date">${minute(nextDate.at)}</dd>`
    : `<dt>下一个法定日期</dt><dd>${escaped(noDate ?? '')}</dd>`;
  const said = objections
    .map(
      ({ raisedAt, status, reason }) =>
        `<dt>您 ${day(raisedAt)} 提出的异议</dt><dd>${OUTCOME[status] ?? ''}${reason ? `。理由：${escaped(reason)}` : ''}</dd>`,
    )
    .join('');
  const asked = known.remedies.map(remedyLine).join('');
  return `<section><h2>${escaped(headline)}</h2><dl><dt>现在等待</dt><dd>${escaped(waitsFor)}</dd>${date}
${shareFen ? `<dt>方案中您的金额</dt><dd>${yuan(shareFen)} 元</dd>` : ''}<dt>已返还</dt><dd>${yuan(paidFen)} 元</dd>
<dt>办理单位</dt><dd>${escaped(known.unitName)}（${day(known.receivedAt)} 收到申请）</dd>${said}${asked}</dl>${known.mayObject ? objectionForm(known.claimId) : ''}${remedyForm(known)}</section>`;
}

const REMEDY: Readonly<Record<string, string>> = { review: '复查', appeal: '申诉' };
const REMEDY_OUTCOME: Readonly<Record<string, string>> = { upheld: '成立', dismissed: '不予支持' };

function remedyLine({ kind, status, raisedAt, reason, answerBy }: ShownReturn['remedies'][number]): string {
  const waits = answerBy
    ? `审查中，应在 ${minute(answerBy)} 前书面答复`
    : `审查中${kind === 'review' ? '。法律没有规定答复期限，答复后在这里显示' : ''}`;
  const end = status === 'open' ? waits : (REMEDY_OUTCOME[status] ?? '');
  return `<dt>您 ${day(raisedAt)} 提出的${REMEDY[kind] ?? ''}</dt><dd>${end}${reason ? `。答复：${escaped(reason)}` : ''}</dd>`;
}

/** Only what can be asked now is offered; what is being examined is not asked twice. */
function remedyForm({ claimId, mayAskReview, remedies }: ShownReturn): string {
  const isOpen = (kind: string): boolean => remedies.some((one) => one.kind === kind && one.status === 'open');
  const kinds = [
    ...(mayAskReview && !isOpen('review') ? [['review', '复查：对决定不服'] as const] : []),
    ...(isOpen('appeal') ? [] : [['appeal', '申诉：对冻结、返还的办理有意见'] as const]),
  ];
  if (kinds.length === 0) return '';
  const choices = kinds
    .map(
      ([kind, label], index) =>
        `<label><input type="radio" name="kind" value="${kind}"${index === 0 ? ' checked' : ''}> ${label}</label>`,
    )
    .join('');
  return `<form method="post" action="/victim/remedy">${keyField()}<input type="hidden" name="claimId" value="${escaped(claimId)}">${choices}
<label>请写明理由<textarea name="text" rows="4" required minlength="2" maxlength="4000"></textarea></label>
<button class="quiet" type="submit">提交复查申请或申诉</button></form>`;
}

const objectionForm = (claimId: string): string => `<form method="post" action="/victim/objection">${keyField()}
<input type="hidden" name="claimId" value="${escaped(claimId)}">
<label>对方案有异议，请写明理由<textarea name="text" rows="4" required minlength="2" maxlength="4000"></textarea></label>
<button type="submit">提出异议</button></form>`;

const yuan = (fen: string): string => {
  const digits = fen.padStart(3, '0');
  return `${digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')}.${digits.slice(-2)}`;
};

const shanghai = (at: string): string => new Date(Date.parse(at) + 8 * 3_600_000).toISOString();
export const day = (at: string): string => shanghai(at).slice(0, 10);
/** A period that ends with a day is told by that day: 12-30 24:00 and not 12-31 00:00. */
export const minute = (at: string): string => {
  const text = shanghai(at).slice(0, 16).replace('T', ' ');
  return text.endsWith(' 00:00') ? `${day(new Date(Date.parse(at) - 1).toISOString())} 24:00` : text;
};
