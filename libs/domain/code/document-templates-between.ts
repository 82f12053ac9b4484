import type { DocumentTemplate } from '#domain/code/document-template';

const manifest = {
  key: 'lines',
  caption: '移交清单',
  columns: [
    ['sequence', '序号'],
    ['kind', '种类'],
    ['name', '名称'],
    ['count', '数量'],
    ['sha256', '文件校验值'],
  ],
} as const;

/** 移送、指定管辖、协作 on paper (XJD-03, XJD-05, XJD-07, XJD-11, XJD-16, ADM-02). */
export const BETWEEN_TEMPLATES = {
  'referral-notice': {
    title: '移送案件通知书',
    number: 'referral',
    particulars: [
      ['addressee', '接收单位'],
      ['caseNumber', '案件编号'],
      ['kind', '移送内容'],
      ['ground', '移送依据'],
      ['places', '管辖联系点'],
      ['reason', '移送理由'],
      ['foundAt', '发现时间'],
      ['sentAt', '移送时间'],
      ['digest', '清单摘要'],
    ],
    paragraphs: [
      '经审查，{kind}属你单位管辖（{ground}），现予移送。接收前由我单位继续办理，已采取的紧急措施继续有效。',
      '请在收到后二十四小时内接收；材料不全的，请在接收的同时通知我单位补正。',
    ],
    tables: [manifest],
  },
  'agency-referral': {
    title: '涉嫌犯罪案件移送书',
    number: 'referral',
    particulars: [
      ['addressee', '接收单位'],
      ['kind', '移送内容'],
      ['places', '管辖联系点'],
      ['reason', '移送理由'],
      ['foundAt', '发现时间'],
      ['sentAt', '移送时间'],
      ['digest', '清单摘要'],
    ],
    paragraphs: [
      '我单位在行政执法中发现{kind}涉嫌犯罪，根据《行政执法机关移送涉嫌犯罪案件的规定》，现予移送。',
      '不属于本机关管辖的，请在二十四小时内转送有管辖权的机关；请将立案决定书面告知我单位。',
    ],
    tables: [manifest],
  },
  'hand-over': {
    title: '移交清单（双方签收）',
    number: 'referral',
    particulars: [
      ['from', '移送单位'],
      ['to', '接收单位'],
      ['caseNumber', '案件编号'],
      ['version', '清单版本'],
      ['digest', '清单摘要'],
      ['signedFrom', '移送方签字'],
      ['signedTo', '接收方签字'],
    ],
    paragraphs: ['双方已当面清点下列材料、物品和在控措施，核对一致。清单或文件有任何变动，双方签字均告无效。'],
    tables: [manifest],
  },
  'designation-decision': {
    title: '指定管辖决定书',
    number: 'designation',
    particulars: [
      ['designated', '指定管辖单位'],
      ['caseNumber', '案件编号'],
      ['contestants', '争议各方'],
      ['grounds', '决定理由'],
      ['decidedAt', '决定时间'],
      ['copied', '抄送'],
    ],
    paragraphs: [
      '根据《公安机关办理刑事案件程序规定》第二十二条，决定由{designated}管辖。',
      '原受理单位自收到本决定书之日起不再行使管辖权，应当将犯罪嫌疑人、涉案财物以及案卷材料等一并移交。',
    ],
    tables: [],
  },
  'assistance-letter': {
    title: '办案协作函',
    number: 'assistance',
    particulars: [
      ['addressee', '协作地单位'],
      ['caseNumber', '案件编号'],
      ['kind', '协作种类'],
      ['request', '请求事项'],
      ['papers', '所附手续'],
      ['askedAt', '发出时间'],
    ],
    paragraphs: [
      '根据《公安机关办理刑事案件程序规定》第三百四十七条，请协作办理：{request}',
      '手续齐全的，请无条件、及时协作，不收取任何费用。',
    ],
    tables: [],
  },
} as const satisfies Readonly<Record<string, DocumentTemplate>>;
