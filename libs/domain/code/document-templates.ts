import type { DocumentTemplate } from '#domain/code/document-template';
import { BETWEEN_TEMPLATES } from '#domain/code/document-templates-between';
import { DISPOSAL_TEMPLATES } from '#domain/code/document-templates-disposal';
import { INQUIRY_TEMPLATES } from '#domain/code/document-templates-inquiry';
import { PUNISHMENT_TEMPLATES } from '#domain/code/document-templates-punishment';
import { OFFICE_TEMPLATES } from '#domain/code/document-templates-office';
import { RECOMMENDATION_TEMPLATES } from '#domain/code/document-templates-recommendation';
import { STOP_TEMPLATES } from '#domain/code/document-templates-stop';
import { RESTITUTION_TEMPLATES } from '#domain/code/document-templates-restitution';

export type { DocumentTemplate };

export const DOCUMENT_TEMPLATES = {
  ...BETWEEN_TEMPLATES,
  ...RESTITUTION_TEMPLATES,
  ...DISPOSAL_TEMPLATES,
  ...STOP_TEMPLATES,
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
  'freeze-renewal': {
    title: '继续冻结财产通知书',
    number: 'freeze-renewal',
    particulars: [
      ['addressee', '收文机构'],
      ['caseNumber', '案件编号'],
      ['freezeNumber', '原协助冻结财产通知书'],
      ['orderedAt', '发出时间'],
      ['itemCount', '账户笔数'],
      ['officer', '办案民警'],
    ],
    paragraphs: [
      '根据《公安机关办理刑事案件程序规定》第二百四十条，请对下列财产继续冻结。',
      '期满前未再收到继续冻结通知的，自动解除冻结。办理后请立即反馈登记的到期日。',
    ],
    tables: [
      {
        key: 'items',
        caption: '继续冻结账户清单',
        columns: [
          ['sequence', '序号'],
          ['accountName', '账户名称'],
          ['accountNumber', '账户号码'],
          ['amount', '在冻数额（元）'],
          ['endsAt', '继续冻结至'],
        ],
      },
    ],
  },
  'freeze-release': {
    title: '协助解除冻结财产通知书',
    number: 'freeze-release',
    particulars: [
      ['addressee', '收文机构'],
      ['caseNumber', '案件编号'],
      ['freezeNumber', '原协助冻结财产通知书'],
      ['orderedAt', '发出时间'],
      ['itemCount', '账户笔数'],
      ['cause', '解除事由'],
      ['reason', '说明'],
      ['officer', '办案民警'],
    ],
    paragraphs: [
      '根据《公安机关办理刑事案件程序规定》第二百四十六条、第二百四十七条，请对下列财产解除冻结。',
      '执行后请立即反馈解除时点。',
    ],
    tables: [
      {
        key: 'items',
        caption: '解除冻结账户清单',
        columns: [
          ['sequence', '序号'],
          ['accountName', '账户名称'],
          ['accountNumber', '账户号码'],
          ['amount', '解除数额（元）'],
        ],
      },
    ],
  },
  'filing-notice': {
    title: '立案告知书',
    number: 'case-filing',
    particulars: [
      ['addressee', '被害人（报案人）'],
      ['caseTitle', '案由'],
      ['caseNumber', '案件编号'],
      ['decidedAt', '立案时间'],
      ['contact', '联系电话'],
    ],
    paragraphs: ['你（单位）报称的“{caseTitle}”一案，我单位经审查认为符合刑事立案条件，现已立案侦查，特此告知。'],
    tables: [],
  },
  'no-filing-notice': {
    title: '不予立案通知书',
    number: 'case-no-filing',
    particulars: [
      ['addressee', '被害人（控告人）'],
      ['caseTitle', '案由'],
      ['caseNumber', '案件编号'],
      ['decidedAt', '决定时间'],
      ['reason', '理由'],
      ['contact', '联系电话'],
    ],
    paragraphs: [
      '你（单位）报称的“{caseTitle}”一案，我单位经审查，根据《公安机关办理刑事案件程序规定》第一百七十八条，决定不予立案。',
      '如不服本决定，可以在收到本通知书后七日以内向我单位申请复议；对复议决定不服的，可以在收到复议决定书后七日以内向上一级公安机关申请复核。',
    ],
    tables: [],
  },
  'complaint-reply': {
    title: '申诉控告答复书',
    number: 'complaint-reply',
    particulars: [
      ['addressee', '申诉人'],
      ['complaintNumber', '申诉控告编号'],
      ['receivedAt', '收到时间'],
      ['freezeNumber', '冻结文书'],
      ['ground', '申诉控告事由'],
      ['basis', '法律依据'],
      ['outcome', '处理决定'],
      ['reason', '理由'],
    ],
    paragraphs: [
      '你（单位）依据{basis}提出的申诉控告，我单位已经收悉。根据《公安机关办理刑事案件程序规定》第一百九十六条，现书面答复如上。',
      '对处理不服的，可以向同级人民检察院申诉。',
    ],
    tables: [],
  },
  'complaint-opinion': {
    title: '申诉审查意见书',
    number: 'complaint-opinion',
    particulars: [
      ['addressee', '申诉人'],
      ['complaintNumber', '申诉控告编号'],
      ['freezeNumber', '冻结文书'],
      ['ground', '申诉控告事由'],
      ['basis', '法律依据'],
      ['outcome', '审查意见'],
      ['reason', '理由'],
    ],
    paragraphs: ['你（单位）依据{basis}提出的申诉，我院根据《人民检察院刑事诉讼规则》第五百五十六条审查，意见如上。'],
    tables: [],
  },
  ...INQUIRY_TEMPLATES,
  ...PUNISHMENT_TEMPLATES,
  ...OFFICE_TEMPLATES,
  'discipline-referral': {
    title: '问责线索移送函',
    number: 'discipline-referral',
    particulars: [
      ['addressee', '致'],
      ['late', '超期单位'],
      ['duty', '超期事项'],
      ['law', '依据'],
      ['dueAt', '原期限'],
      ['done', '补办情况'],
      ['issued', '移送时间'],
    ],
    paragraphs: [
      '{late}未在期限内办理下列事项，经逐级督办，现将问责线索移送你机关，请依规依纪依法处理。',
      '移送理由：{reason}',
      '督办过程和全部留痕可以导出核验，附督办记录校验值。',
    ],
    words: ['reason'],
    tables: [
      {
        key: 'steps',
        caption: '督办过程',
        columns: [
          ['sequence', '序号'],
          ['step', '督办阶梯'],
          ['unit', '督办单位'],
          ['at', '时间'],
        ],
      },
    ],
  },
  ...RECOMMENDATION_TEMPLATES,
} as const satisfies Readonly<Record<string, DocumentTemplate>>;

export type DocumentKind = keyof typeof DOCUMENT_TEMPLATES;
