import type { Accounts, OfficerAccount } from './accounts.js';

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

const AGENCY_NAMES: Readonly<Record<string, string>> = {
  police: '公安机关',
  procuratorate: '检察机关',
  court: '人民法院',
  bank: '银行与支付机构',
  operator: '电信与互联网企业',
  regulator: '行业主管部门',
  supervisor: '联席办与上级单位',
};

const ROLE_NAMES: Readonly<Record<string, string>> = {
  officer: '办案民警',
  approver: '审批负责人',
  'centre-officer': '反诈中心值班员',
  'desk-clerk': '协查岗',
  'desk-head': '协查岗负责人',
  prosecutor: '检察官',
  'chief-prosecutor': '检察长',
  judge: '法官',
  'regulator-clerk': '经办人',
  'regulator-leader': '分管负责人',
  supervisor: '督办岗',
  auditor: '审计员',
  'legal-officer': '法制岗',
  administrator: '管理员',
};

const STYLE = `body{font:15px/1.6 system-ui,"Noto Sans CJK SC",sans-serif;margin:0;background:#f4f6f9;color:#1f2733}
main{max-width:980px;margin:40px auto;padding:0 20px;display:grid;gap:24px;grid-template-columns:300px 1fr;align-items:start}
main.narrow{grid-template-columns:minmax(0,420px);justify-content:center}
section{background:#fff;border:1px solid #dfe4ec;border-radius:8px;padding:20px 24px}
h1{font-size:20px;margin:0 0 4px}h2{font-size:16px;margin:0 0 8px}h3{font-size:14px;color:#5b6675;margin:16px 0 4px}
p{margin:4px 0 12px;color:#5b6675}label{display:block;margin:12px 0 4px}.fault{color:#b42318;background:#fef3f2;padding:8px 12px;border-radius:6px}
input{font:inherit;width:100%;box-sizing:border-box;padding:8px 10px;border:1px solid #c3ccd9;border-radius:6px}
button{font:inherit;border-radius:6px;border:1px solid #c3ccd9;background:#fff;padding:8px 10px;cursor:pointer}
button:hover,button:focus-visible{border-color:#1677ff;color:#1677ff}button.main{width:100%;margin-top:18px;background:#1677ff;border-color:#1677ff;color:#fff}
.people{display:grid;grid-template-columns:repeat(auto-fill,minmax(200px,1fr));gap:8px}.people button{text-align:left;width:100%;height:100%}
small{display:block;color:#5b6675}code{color:#5b6675;font-size:13px}@media(max-width:760px){main{grid-template-columns:1fr;margin:16px auto}}`;

const page = (title: string, body: string, form = ''): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><style>${STYLE}</style></head>
<body><main class="${form}">${body}</main></body></html>`;

const person = (uid: string, officer: OfficerAccount, unit: string): string =>
  `<form method="post" action="/interaction/${uid}/choose"><button name="officer" value="${escaped(officer.officerId)}">
${escaped(officer.name)} <code>${escaped(officer.officerId)}</code><small>${escaped(officer.roles.map((role) => ROLE_NAMES[role] ?? role).join('、'))}</small>
<small>${escaped(unit)}</small></button></form>`;

function people(uid: string, accounts: Accounts): string {
  const groups = Object.entries(AGENCY_NAMES).map(([agency, name]) => {
    const officers = accounts.officers().filter((officer) => officer.agency === agency);
    if (officers.length === 0) return '';
    const buttons = officers.map((officer) => person(uid, officer, accounts.unitName(officer.unitId)));
    return `<h3>${name}</h3><div class="people">${buttons.join('')}</div>`;
  });
  return groups.join('') || '<p>人员文件里没有演示人员。请检查 HELI_OFFICERS_FILE 所指的文件。</p>';
}

/** Login by name and password, and beside it the people of the demonstration, to be chosen with a click. */
export function loginPage(
  uid: string,
  accounts: Accounts,
  given: { readonly login?: string; readonly fault?: string },
): string {
  return page(
    '登录 - 合力平台',
    `<section><h1>合力平台</h1><p>请用本人账号登录</p>
${given.fault ? `<p class="fault" role="alert">${escaped(given.fault)}</p>` : ''}
<form method="post" action="/interaction/${uid}/login" autocomplete="off">
<label for="login">登录名</label><input id="login" name="login" value="${escaped(given.login ?? '')}" required autofocus>
<label for="password">口令</label><input id="password" name="password" type="password" required>
<button class="main">登录</button></form></section>
<section><h2>演示人员</h2><p>均为虚构人员。点击姓名即以该人员身份登录，仅限演示和演练环境；姓名后为登录名。</p>${people(uid, accounts)}</section>`,
  );
}

export const expiredPage = (): string =>
  page(
    '登录已失效',
    '<section><h1>登录已失效</h1><p>这次登录已超时或已完成。请回到工作台重新登录。</p></section>',
    'narrow',
  );

export const errorPage = (code: string, detail: string): string =>
  page(
    '无法登录',
    `<section><h1>无法登录</h1><p>登录请求有误，请回到工作台重新登录；如反复出现，请把下面的说明告诉管理员。</p>
<p><code>${escaped(code)}</code> ${escaped(detail)}</p></section>`,
    'narrow',
  );

export const logoutPage = (form: string): string =>
  page(
    '退出登录',
    `<section><h1>退出登录</h1><p>确认退出合力平台吗？</p>${form}
<button class="main" autofocus type="submit" form="op.logoutForm" value="yes" name="logout">退出</button></section>`,
    'narrow',
  );
