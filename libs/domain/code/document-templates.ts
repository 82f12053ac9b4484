import type { NumberKind } from '#domain/code/document-number';

/**
 * The documents of the house (rule book 11c) as data: title, words of the number, lines and tables in their order. A value
 * is named by its key; `{key}` in a paragraph is replaced by it. The next kind is one more entry.
 */
export interface DocumentTemplate {
  readonly title: string;
  readonly number: NumberKind;
  /** Lines of the form: key and label. A line whose value is undefined is left out. */
  readonly particulars: readonly (readonly [key: string, label: string])[];
  readonly paragraphs: readonly string[];
  readonly tables: readonly TableTemplate[];
}

export interface TableTemplate {
  readonly key: string;
  readonly caption: string;
  readonly columns: readonly (readonly [key: string, label: string])[];
}

export const DOCUMENT_TEMPLATES = {
  'report-receipt': {
    title: '受案回执',
    number: 'report-receipt',
    particulars: [
      ['reporter', '报案人'],
      ['caseTitle', '案由'],
      ['caseNumber', '案件编号'],
      ['reportedAt', '报案时间'],
      ['officer', '受案民警'],
      ['contact', '联系电话'],
      ['inquiryAddress', '查询网址'],
      ['accessCode', '查询码'],
    ],
    paragraphs: [
      '你（单位）于{reportedAt}报称的“{caseTitle}”一案，我单位已受理。',
      '你（单位）可登录查询网址，凭案件编号和查询码查询案件进展情况。',
      '查询码只写在本回执上，请妥善保管，不要告诉他人。任何办案人员都不会向你索要查询码、银行卡密码或短信验证码。',
    ],
    tables: [],
  },
  'stop-payment-order': {
    title: '紧急止付指令',
    number: 'stop-payment-order',
    particulars: [
      ['addressee', '收文机构'],
      ['addresseeCode', '机构代码'],
      ['caseNumber', '案件编号'],
      ['orderedAt', '发出时间'],
      ['round', '止付次数'],
      ['itemCount', '账户笔数'],
      ['total', '金额合计'],
      ['totalInCapitals', '大写'],
      ['officer', '办案民警'],
      ['contact', '联系电话'],
    ],
    paragraphs: [
      '根据银发〔2016〕86号文件，请对下列账户立即采取紧急止付措施。',
      '户名、账号、汇款金额、交易时间核对一致的，立即止付；不一致的，不得止付，并反馈原因。',
      '止付期限为自止付时点起48小时。操作完成后请立即反馈止付结果；资金已转出的，请同时反馈下一级账户。',
    ],
    tables: [
      {
        key: 'items',
        caption: '止付账户清单',
        columns: [
          ['sequence', '序号'],
          ['accountName', '户名'],
          ['accountNumber', '账号'],
          ['bank', '开户行/支付机构'],
          ['amount', '金额（元）'],
          ['transferredAt', '转账时间'],
        ],
      },
    ],
  },
  'query-order': {
    title: '协助查询财产通知书',
    number: 'query-order',
    particulars: [
      ['addressee', '收文机构'],
      ['caseNumber', '案件编号'],
      ['kind', '查询内容'],
      ['period', '查询期间'],
      ['issuedAt', '发出时间'],
      ['approval', '审批'],
      ['itemCount', '账户笔数'],
    ],
    paragraphs: [
      '根据《公安机关办理刑事案件程序规定》第二百三十八条，请协助查询下列账户的{kind}。',
      '查询事项及内容应当保密，不得告知账户持有人或者其他人员。',
    ],
    tables: [
      {
        key: 'items',
        caption: '查询账户清单',
        columns: [
          ['sequence', '序号'],
          ['accountName', '户名'],
          ['accountNumber', '账号'],
        ],
      },
    ],
  },
  'stop-payment-answer': {
    title: '紧急止付结果反馈',
    number: 'stop-payment-answer',
    particulars: [
      ['addressee', '收文单位'],
      ['orderNumber', '对应指令'],
      ['answeredAt', '反馈时间'],
      ['stoppedCount', '已止付笔数'],
      ['stoppedTotal', '止付金额合计'],
      ['stoppedTotalInCapitals', '大写'],
      ['refusedCount', '拒绝笔数'],
      ['movedOutCount', '已转出笔数'],
      ['operator', '经办人'],
      ['contact', '联系电话'],
    ],
    paragraphs: ['你单位{orderNumber}紧急止付指令收悉，办理结果反馈如下。'],
    tables: [
      {
        key: 'answers',
        caption: '办理结果',
        columns: [
          ['sequence', '序号'],
          ['accountName', '户名'],
          ['accountNumber', '账号'],
          ['outcome', '处理结果'],
          ['stopped', '止付金额（元）'],
          ['balance', '账户余额（元）'],
          ['stoppedAt', '止付时间'],
          ['reference', '银行流水号'],
          ['reason', '原因'],
        ],
      },
      {
        key: 'next',
        caption: '资金转入的下一级账户',
        columns: [
          ['sequence', '序号'],
          ['accountName', '户名'],
          ['accountNumber', '账号'],
          ['bank', '开户行/支付机构'],
          ['amount', '金额（元）'],
          ['transferredAt', '转账时间'],
        ],
      },
    ],
  },
  'procuratorial-recommendation': {
    title: '检察建议书',
    number: 'procuratorial-recommendation',
    particulars: [
      ['addressee', '被建议单位'],
      ['heading', '事由'],
      ['cases', '相关案件'],
      ['findings', '发现的问题'],
      ['period', '回复期限'],
      ['copies', '抄送'],
      ['issued', '制发时间'],
    ],
    paragraphs: [
      '根据《中华人民共和国人民检察院组织法》第二十一条、《人民检察院检察建议工作规定》，现提出下列检察建议，请逐项落实并在{period}。',
      '对本检察建议有异议的，可以书面提出，我院将立即复核。',
    ],
    tables: [
      {
        key: 'points',
        caption: '建议事项',
        columns: [
          ['sequence', '序号'],
          ['text', '建议内容'],
          ['days', '落实期限'],
        ],
      },
    ],
  },
} as const satisfies Readonly<Record<string, DocumentTemplate>>;

export type DocumentKind = keyof typeof DOCUMENT_TEMPLATES;
