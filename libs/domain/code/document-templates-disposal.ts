import type { DocumentTemplate } from '#domain/code/document-template';

/** 涉案财物处置 on paper: what executes a judgment or an early return, and the notice to whoever has not claimed. */
export const DISPOSAL_TEMPLATES = {
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
} as const satisfies Readonly<Record<string, DocumentTemplate>>;
