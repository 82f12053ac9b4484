import type { DocumentTemplate } from '#domain/code/document-template';

const particulars = [
  ['addressee', '收文单位'],
  ['caseNumber', '案件编号'],
  ['institution', '有关单位'],
  ['kind', '查明的问题'],
  ['law', '法律依据'],
  ['text', '查明的事实'],
  ['reason', '移送理由'],
  ['papers', '所附证据材料'],
  ['sentAt', '移送时间'],
] as const;

/** 一案双查 on paper: to the authority that punishes (SUP-03…05), to the procuratorate, to the supervision commission (SUP-13). */
export const INQUIRY_TEMPLATES = {
  'penalty-proposal': {
    title: '行政处罚建议函',
    number: 'double-inquiry',
    particulars,
    paragraphs: [
      '我单位在办理上列案件中，查明有关单位涉嫌违反反电信网络诈骗法规定的义务，现将有关材料移送你单位，请依法处理，并将处理结果反馈我单位。',
    ],
    tables: [],
  },
  'recommendation-clue': {
    title: '检察建议线索移送函',
    number: 'double-inquiry',
    particulars,
    paragraphs: [
      '我单位在办理上列案件中，发现有关单位在管理上存在漏洞，现将有关材料移送你院，请审查是否提出检察建议，并将结果反馈我单位。',
    ],
    tables: [],
  },
  'accountability-proposal': {
    title: '问责建议函',
    number: 'double-inquiry',
    particulars,
    paragraphs: [
      '我单位在办理上列案件中，查明有关单位和人员涉嫌失职失责，建议由联席会议办公室送交纪检监察机关依规依纪依法处理，并将结果反馈我单位。',
    ],
    tables: [],
  },
} as const satisfies Readonly<Record<string, DocumentTemplate>>;
