import type { DocumentTemplate } from '#domain/code/document-template';

/** What is proposed and what is decided name the shares alike. */
const SHARES = [
  ['sequence', '序号'],
  ['victim', '被害人'],
  ['bank', '冻结银行'],
  ['amount', '金额（元）'],
  ['amountInCapitals', '大写'],
] as const;

/** 资金返还 on paper, from the flow to the bank; beside that road 追回, and the papers by which victims are looked for who have not come. */
export const RESTITUTION_TEMPLATES = {
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
          ['poolInCapitals', '冻结大写'],
          ['shared', '拟返还（元）'],
          ['sharedInCapitals', '返还大写'],
          ['rest', '余额（元）'],
          ['restInCapitals', '余额大写'],
        ],
      },
      {
        key: 'shares',
        caption: '各被害人',
        columns: [
          ['sequence', '序号'],
          ['victim', '被害人'],
          ['loss', '损失（元）'],
          ['lossInCapitals', '损失大写'],
          ['compensated', '已获退赔（元）'],
          ['compensatedInCapitals', '退赔大写'],
          ['share', '拟返还（元）'],
          ['shareInCapitals', '返还大写'],
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
        columns: SHARES,
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
        columns: SHARES,
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
  'recovery-decision': {
    title: '追回已返还资金决定书',
    number: 'restitution-decision',
    particulars: [
      ['addressee', '办理单位'],
      ['caseNumber', '案件编号'],
      ['corrects', '原返还决定'],
      ['notice', '协助返还通知书'],
      ['payee', '收款人'],
      ['account', '收款账号'],
      ['bank', '收款银行'],
      ['paidAt', '付款时间'],
      ['bankReference', '银行流水号'],
      ['paid', '已返还金额（元）'],
      ['paidInCapitals', '已返还大写'],
      ['amount', '追回金额（元）'],
      ['amountInCapitals', '追回大写'],
      ['reason', '追回理由'],
      ['approver', '批准人'],
    ],
    paragraphs: [
      '经查，上列返还确有错付、多付，现决定予以追回。原返还决定不作修改，本决定另行编号。',
      '追回的资金由办理单位登记保管，随案处理；对本决定不服的，可以向作出决定的公安机关申请复查。',
    ],
    tables: [],
  },
  'sender-letter': {
    title: '资金返还告知书',
    number: 'restitution-report',
    particulars: [
      ['addressee', '付款账户'],
      ['caseNumber', '案件编号'],
      ['transfers', '转入冻结账户笔数'],
      ['total', '转入金额（元）'],
      ['totalInCapitals', '大写'],
      ['firstAt', '首笔转账时间'],
      ['contact', '办理单位'],
    ],
    paragraphs: [
      '经查，上列账户转出的资金已由我单位依法冻结。如系被骗、被盗转出，请账户持有人携带身份证明和转账凭证，到我单位或者就近的公安机关报案，并可以申请返还。',
      '申请返还没有期限。本告知书是查找被害人的线索告知，不是对案件事实或者资金权属的认定。',
      '公安机关办理返还不收取任何费用，不会索要银行卡密码、短信验证码，也不会要求转账。',
    ],
    tables: [],
  },
  'search-notice': {
    title: '查找被害人公告',
    number: 'restitution-report',
    particulars: [
      ['caseNumber', '案件编号'],
      ['accounts', '付款账户数'],
      ['total', '转入冻结账户金额合计（元）'],
      ['totalInCapitals', '大写'],
      ['publishedAt', '公告时间'],
      ['contact', '办理单位'],
    ],
    paragraphs: [
      '下列账户转出的资金已由我单位依法冻结，持有人尚未报案或者联系不上，现公告查找。账户只列尾号；持有人请携带身份证明和转账凭证，到办理单位或者就近的公安机关报案，并可以申请返还。',
      '申请返还没有期限；无人申请的资金继续冻结，随案移送人民法院依法处理。公安机关办理返还不收取任何费用。',
    ],
    tables: [
      {
        key: 'senders',
        caption: '转入冻结账户的资金',
        columns: [
          ['sequence', '序号'],
          ['tail', '付款账户尾号'],
          ['firstAt', '首笔转账时间'],
          ['transfers', '笔数'],
          ['amount', '金额（元）'],
          ['amountInCapitals', '大写'],
        ],
      },
    ],
  },
} as const satisfies Readonly<Record<string, DocumentTemplate>>;
