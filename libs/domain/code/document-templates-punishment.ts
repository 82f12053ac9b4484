import type { DocumentTemplate } from '#domain/code/document-template';

/** 联合惩戒 on paper: the notice that the law asks for (办法 12), and the written answer to an appeal (14–16). */
export const PUNISHMENT_TEMPLATES = {
  'punishment-notice': {
    title: '联合惩戒告知书',
    number: 'punishment-notice',
    particulars: [
      ['addressee', '惩戒对象'],
      ['idNumber', '证件号码'],
      ['ground', '惩戒事由'],
      ['basis', '事实和理由'],
      ['measures', '惩戒措施'],
      ['decidedAt', '认定时间'],
      ['period', '惩戒期限'],
      ['until', '期限届满'],
      ['inquiryAddress', '查询、申诉网址'],
      ['accessCode', '查询码'],
    ],
    paragraphs: [
      '根据《中华人民共和国反电信网络诈骗法》第三十一条第二款和《电信网络诈骗及其关联违法犯罪联合惩戒办法》，决定对你（单位）采取上列惩戒措施。',
      '惩戒期限届满，惩戒措施自动解除；惩戒期限内再次被列入的，连续执行的惩戒期限不超过五年。',
      '对本认定有异议的，可以持本告知书向我单位提出申诉，也可以凭文号和查询码在上列网址提出；申诉成立的，立即解除惩戒。申诉期间惩戒不停止执行。',
    ],
    tables: [],
  },
  'punishment-appeal-reply': {
    title: '惩戒申诉答复书',
    number: 'punishment-appeal-reply',
    particulars: [
      ['addressee', '申诉人'],
      ['noticeNumber', '联合惩戒告知书'],
      ['appealedAt', '收到申诉时间'],
      ['outcome', '核查结论'],
      ['reason', '理由'],
    ],
    paragraphs: [
      '你（单位）对联合惩戒认定提出的申诉，我单位根据《电信网络诈骗及其关联违法犯罪联合惩戒办法》第十四条至第十六条核查完毕，结论如上。',
    ],
    tables: [],
  },
} as const satisfies Readonly<Record<string, DocumentTemplate>>;
