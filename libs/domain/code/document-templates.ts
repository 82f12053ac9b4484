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
  'restitution-flow': {
    title: '涉案资金流向表',
    number: 'restitution-report',
    particulars: [
      ['caseNumber', '案件编号'],
      ['rule', '溯源规则'],
      ['conserved', '勾稽'],
      ['transfers', '流水笔数'],
      ['held', '冻结账户中属被害人的资金（元）'],
      ['heldInCapitals', '大写'],
      ['basis', '已获退赔的计算口径'],
      ['digest', '计算结果摘要'],
    ],
    paragraphs: ['根据银行交易流水，按交易时间戳逐级溯源，结果如下。各金额的来源流水可在系统中逐笔查阅。'],
    tables: [
      {
        key: 'items',
        caption: '冻结账户',
        columns: [
          ['item', '冻结文书/序号'],
          ['bank', '冻结银行'],
          ['pool', '冻结金额（元）'],
          ['shared', '拟返还（元）'],
          ['rest', '余额（元）'],
        ],
      },
      {
        key: 'shares',
        caption: '各被害人',
        columns: [
          ['sequence', '序号'],
          ['victim', '被害人'],
          ['loss', '损失（元）'],
          ['compensated', '已获退赔（元）'],
          ['share', '拟返还（元）'],
          ['shareInCapitals', '大写'],
        ],
      },
    ],
  },
  'restitution-report': {
    title: '呈请返还资金报告书',
    number: 'restitution-report',
    particulars: [
      ['addressee', '审批单位'],
      ['caseNumber', '案件编号'],
      ['version', '方案版本'],
      ['kind', '返还方式'],
      ['basis', '已获退赔的计算口径'],
      ['victims', '份额笔数'],
      ['total', '拟返还金额（元）'],
      ['totalInCapitals', '大写'],
      ['residue', '返还后余额（元）'],
      ['residueInCapitals', '余额大写'],
      ['hash', '方案摘要'],
      ['officer', '承办人'],
    ],
    paragraphs: [
      '经审查，下列冻结资金的权属已经查明。根据银监发〔2016〕41号文件第六条、第八条，呈请返还被害人。',
      '余额按原冻结期限继续冻结，到期前需要继续冻结的，依法办理续冻。',
    ],
    tables: [
      {
        key: 'shares',
        caption: '拟返还明细',
        columns: [
          ['sequence', '序号'],
          ['victim', '被害人'],
          ['bank', '冻结银行'],
          ['amount', '金额（元）'],
          ['amountInCapitals', '大写'],
        ],
      },
    ],
  },
  'restitution-decision': {
    title: '冻结资金返还决定书',
    number: 'restitution-decision',
    particulars: [
      ['addressee', '办理单位'],
      ['caseNumber', '案件编号'],
      ['reportNumber', '呈请报告书'],
      ['total', '返还金额（元）'],
      ['totalInCapitals', '大写'],
      ['hash', '方案摘要'],
      ['approver', '批准人'],
    ],
    paragraphs: ['根据银监发〔2016〕41号文件第六条第三项，决定将下列冻结资金返还被害人。'],
    tables: [
      {
        key: 'shares',
        caption: '返还明细',
        columns: [
          ['sequence', '序号'],
          ['victim', '被害人'],
          ['bank', '冻结银行'],
          ['amount', '金额（元）'],
          ['amountInCapitals', '大写'],
        ],
      },
    ],
  },
  'return-list': {
    title: '发还清单',
    number: 'early-return',
    particulars: [
      ['addressee', '办理单位'],
      ['caseNumber', '案件编号'],
      ['reportNumber', '呈请报告书'],
      ['total', '发还金额（元）'],
      ['totalInCapitals', '大写'],
      ['hash', '方案摘要'],
      ['approver', '批准人'],
    ],
    paragraphs: [
      '经查证，下列支付账户内的资金权属明确无争议，发还不损害其他被害人或者利害关系人的利益，不影响诉讼正常进行，并已登记。根据《公安机关办理刑事案件程序规定》第二百三十四条，决定发还被害人。',
    ],
    tables: [
      {
        key: 'shares',
        caption: '发还明细',
        columns: [
          ['sequence', '序号'],
          ['victim', '被害人'],
          ['bank', '支付机构'],
          ['amount', '金额（元）'],
          ['amountInCapitals', '大写'],
        ],
      },
    ],
  },
  'execution-notice': {
    title: '执行通知书',
    number: 'execution-notice',
    particulars: [
      ['addressee', '协助执行单位'],
      ['paper', '执行依据'],
      ['effectiveAt', '生效时间'],
      ['thing', '涉案财物'],
      ['purpose', '处置方式'],
      ['total', '金额（元）'],
      ['totalInCapitals', '大写'],
    ],
    paragraphs: [
      '依据已经生效的裁判文书（先行返还的，依据返还决定），请对上列涉案财物按下表执行，并将执行回单送交本单位。',
      '未执行部分按原冻结、扣押期限继续冻结、扣押。',
    ],
    tables: [
      {
        key: 'payees',
        caption: '发还明细',
        columns: [
          ['sequence', '序号'],
          ['payee', '收款人'],
          ['account', '收款账号'],
          ['bank', '收款银行'],
          ['amount', '金额（元）'],
          ['amountInCapitals', '大写'],
        ],
      },
    ],
  },
  'claim-notice': {
    title: '认领公告',
    number: 'execution-notice',
    particulars: [
      ['paper', '执行依据'],
      ['thing', '涉案财物'],
      ['worth', '金额（元）'],
      ['worthInCapitals', '大写'],
      ['publishedAt', '公告时间'],
    ],
    paragraphs: [
      '上列涉案财物依法应当发还权利人。请权利人自公告之日起一年内，携带身份证明和权利证明到本单位认领。',
      '公告满一年无人认领的，由本单位依法决定上缴国库；上缴后有人认领并查证属实的，予以退还。',
    ],
    tables: [],
  },
  'restitution-notice': {
    title: '冻结资金协助返还通知书',
    number: 'restitution-notice',
    particulars: [
      ['addressee', '收文银行'],
      ['caseNumber', '案件编号'],
      ['decisionNumber', '返还决定书'],
      ['total', '返还金额（元）'],
      ['totalInCapitals', '大写'],
      ['officer', '承办人'],
    ],
    paragraphs: [
      '请从下列冻结账户中将资金返还被害人。能够现场办理的，应当现场办理；不能现场办理的，应当在三个工作日内办理完毕，并将回执反馈我单位。',
      '返还后的余额按原冻结期限继续冻结。',
    ],
    tables: [
      {
        key: 'lines',
        caption: '返还明细',
        columns: [
          ['sequence', '序号'],
          ['item', '冻结文书/序号'],
          ['payee', '收款人'],
          ['account', '收款账号'],
          ['bank', '收款银行'],
          ['amount', '金额（元）'],
          ['amountInCapitals', '大写'],
        ],
      },
    ],
  },
  'restitution-public-notice': {
    title: '冻结资金返还公告',
    number: 'restitution-report',
    particulars: [
      ['caseNumber', '案件编号'],
      ['pool', '冻结在案资金（元）'],
      ['poolInCapitals', '大写'],
      ['total', '拟返还金额（元）'],
      ['totalInCapitals', '返还金额大写'],
      ['basis', '计算口径'],
      ['publishedAt', '公告时间'],
      ['objectionsUntil', '异议期至'],
    ],
    paragraphs: [
      '因冻结账户中的资金无法逐笔区分，拟按被害人损失的比例返还，现予公告。公告期三十日，被害人和其他利害关系人可以在公告期内提出异议。',
      '公告不列姓名和账号；被害人以本人的申请编号核对。',
    ],
    tables: [
      {
        key: 'shares',
        caption: '拟返还金额',
        columns: [
          ['number', '申请编号'],
          ['amount', '金额（元）'],
          ['amountInCapitals', '大写'],
        ],
      },
    ],
  },
  'freeze-order': {
    title: '协助冻结财产通知书',
    number: 'freeze-order',
    particulars: [
      ['addressee', '收文机构'],
      ['caseNumber', '案件编号'],
      ['filingNumber', '立案决定书'],
      ['orderedAt', '发出时间'],
      ['itemCount', '账户笔数'],
      ['total', '冻结数额合计'],
      ['totalInCapitals', '大写'],
      ['officer', '办案民警'],
    ],
    paragraphs: [
      '根据《中华人民共和国刑事诉讼法》第一百四十四条和《公安机关办理刑事案件程序规定》第二百三十九条，请协助冻结下列财产。',
      '冻结期限自冻结之日起计算；期满前未收到继续冻结通知的，自动解除冻结。执行后请立即反馈冻结数额、冻结时点和登记的到期日。',
    ],
    tables: [
      {
        key: 'items',
        caption: '冻结账户清单',
        columns: [
          ['sequence', '序号'],
          ['accountName', '账户名称'],
          ['accountNumber', '账户号码'],
          ['amount', '冻结数额（元）'],
          ['period', '冻结期限'],
          ['scope', '冻结范围'],
          ['proceeds', '是否及于孳息'],
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
