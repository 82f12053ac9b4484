import type { DocumentTemplate } from '#domain/code/document-template';

const PARTICULARS = [
  ['addressee', '收文机构'],
  ['addresseeCode', '机构代码'],
  ['caseNumber', '案件编号'],
  ['originalNumber', '原紧急止付指令'],
  ['orderedAt', '发出时间'],
  ['itemCount', '账户笔数'],
  ['round', '止付次数'],
  ['reason', '理由'],
  ['officer', '办案民警'],
  ['contact', '联系电话'],
] as const;

const ACCOUNTS = [
  ['sequence', '序号'],
  ['accountName', '户名'],
  ['accountNumber', '账号'],
  ['bank', '开户行/支付机构'],
  ['amount', '金额（元）'],
] as const;

/** What follows a stop, for an institution that reads it on paper (FRZ-05, tx 100105 and 100103). No official form was read: all words are DESIGN. */
export const STOP_TEMPLATES = {
  'stop-payment-again': {
    title: '再次紧急止付指令',
    number: 'stop-payment-order',
    particulars: PARTICULARS,
    paragraphs: [
      '根据银发〔2016〕86号文件，请在首次止付期满时对下列账户再次采取紧急止付措施，期限48小时；同一案件中对同一账户的止付以两次为限。',
      '操作完成后请立即反馈止付结果。',
    ],
    tables: [{ key: 'items', caption: '再次止付账户清单', columns: ACCOUNTS }],
  },
  'stop-payment-lift': {
    title: '解除紧急止付通知书',
    number: 'stop-payment-order',
    particulars: PARTICULARS,
    paragraphs: ['请立即解除对下列账户的紧急止付，并反馈解除时点。'],
    tables: [{ key: 'items', caption: '解除止付账户清单', columns: ACCOUNTS }],
  },
  'stop-payment-withdrawal': {
    title: '撤回紧急止付通知书',
    number: 'stop-payment-order',
    particulars: PARTICULARS,
    paragraphs: ['下列账户的紧急止付指令已撤回，尚未止付的，不再止付。'],
    tables: [{ key: 'items', caption: '撤回止付账户清单', columns: ACCOUNTS }],
  },
} as const satisfies Readonly<Record<string, DocumentTemplate>>;
