import type { Agency } from '#domain/agency/actor';

const JUSTICE = ['police', 'procuratorate', 'court'] as const;

/** Why a matter goes to another unit, to whom it may go, and under which clock it must go. */
export const GROUNDS = {
  /** 程序规定 175(1): a crime, not within the own jurisdiction (XJD-03). */
  'no-jurisdiction': { from: ['police'], to: JUSTICE, prepare: 'XJD-03', name: '不属于本机关管辖' },
  /** 程序规定 184: found after filing, or to be merged (XJD-05). */
  'after-filing': { from: ['police'], to: ['police'], prepare: 'XJD-05', name: '立案后发现不属于本机关管辖' },
  merge: { from: ['police'], to: ['police'], prepare: 'XJD-05', name: '应当并案侦查' },
  /** 程序规定 23: the superior has decided, so no head is asked; nobody chooses it (XJD-11, XJD-12). */
  designated: { from: [], to: ['police'], prepare: 'XJD-12/designated', name: '上级指定管辖' },
  /** 高检规则 328(1) (XJD-26). */
  procuratorate: { from: ['procuratorate'], to: JUSTICE, prepare: 'XJD-26', name: '不属于本院管辖' },
  court: { from: ['court'], to: JUSTICE, prepare: 'REF-00', name: '不属于本院管辖' },
  /** 令310 5: the head approves within three days (ADM-01), then 24 hours to transfer (ADM-02). */
  agency: { from: ['regulator'], to: ['police', 'procuratorate'], prepare: 'ADM-01', name: '行政执法中发现涉嫌犯罪' },
} as const satisfies Readonly<
  Record<string, { from: readonly Agency[]; to: readonly Agency[]; prepare: string; name: string }>
>;

export type Ground = keyof typeof GROUNDS;
export const takes = (ground: Ground, agency: Agency): boolean =>
  (GROUNDS[ground].to as readonly Agency[]).includes(agency);
export const GROUND_NAMES = Object.keys(GROUNDS) as [Ground, ...Ground[]];

/** XJD-14, XJD-15: what connects a place with the crime, as a list that is ticked. */
export const CONNECTING_PLACES = {
  'account-opened': '银行卡、账户开立地',
  'account-sold': '银行卡、账户出售出租地',
  'money-transferred': '资金转移、藏匿、使用地',
  'payment-counterparty': '支付结算对手方所在地',
  'message-sent': '诈骗信息发出地',
  'message-received': '诈骗信息接收地',
  'device-place': '猫池、GOIP 等设备销售、入网、藏匿地',
  'internet-account': '互联网账号销售、登录地',
  server: '服务器所在地',
  provider: '网络服务提供者所在地',
  'suspect-system': '犯罪嫌疑人使用的信息系统所在地',
  'victim-system': '被害人使用的信息系统所在地',
  'victim-place': '被害人所在地',
  'loss-place': '被害人财产损失地',
  'suspect-residence': '犯罪嫌疑人居住地',
} as const satisfies Readonly<Record<string, string>>;

export type ConnectingPlace = keyof typeof CONNECTING_PLACES;
export const CONNECTING_PLACE_NAMES = Object.keys(CONNECTING_PLACES) as [ConnectingPlace, ...ConnectingPlace[]];

export const RETURN_REASONS = {
  'no-connection': '所列联系点与本地无关',
  'already-filed-elsewhere': '其他机关已先行立案',
  duplicate: '与在办案件重复',
  'wrong-level': '级别管辖不符',
} as const satisfies Readonly<Record<string, string>>;

export type ReturnReason = keyof typeof RETURN_REASONS;
export const RETURN_REASON_NAMES = Object.keys(RETURN_REASONS) as [ReturnReason, ...ReturnReason[]];
