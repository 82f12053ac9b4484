/**
 * The papers of the procuratorate to whoever must mend something (rule book 11c, section 4). No official form of any of them was
 * read: all words are DESIGN. The paper itself has one form under three titles.
 */
const ASKED = [
  ['addressee', '致'],
  ['heading', '事由'],
  ['cases', '相关案件'],
  ['findings', '发现的问题'],
  ['period', '回复期限'],
  ['copies', '抄送'],
  ['issued', '制发时间'],
] as const;
const POINTS = [
  {
    key: 'points',
    caption: '建议事项',
    columns: [
      ['sequence', '序号'],
      ['text', '内容'],
      ['days', '落实期限'],
    ],
  },
] as const;

/** A letter about a paper that was issued: to whom, about which, what it says. */
const ABOUT = [
  ['addressee', '致'],
  ['about', '所涉文书'],
  ['heading', '事由'],
  ['issued', '日期'],
] as const;

export const RECOMMENDATION_TEMPLATES = {
  'procuratorial-recommendation': {
    title: '检察建议书',
    number: 'procuratorial-recommendation',
    particulars: ASKED,
    paragraphs: [
      '根据《中华人民共和国人民检察院组织法》第二十一条、《人民检察院检察建议工作规定》，现提出下列检察建议，请逐项落实并在{period}。',
      '对本检察建议有异议的，可以书面提出，我院将立即复核。',
    ],
    tables: POINTS,
  },
  'correction-notice': {
    title: '纠正违法通知书',
    number: 'correction-notice',
    particulars: ASKED,
    paragraphs: [
      '根据《人民检察院刑事诉讼规则》第五百五十二条，现通知你单位纠正下列违法情形，请{period}。',
      '对本通知有异议的，可以书面提出，我院将在收到书面意见后七日以内复查。',
    ],
    tables: POINTS,
  },
  'procuratorial-opinion': {
    title: '检察意见书',
    number: 'procuratorial-opinion',
    particulars: ASKED,
    paragraphs: ['对下列事项，现提出检察意见，请依法处理，并{period}。', '对本意见有异议的，可以书面提出。'],
    tables: POINTS,
  },
  'reply-urging': {
    title: '督促函',
    number: 'reply-urging',
    particulars: [...ABOUT, ['received', '收到日期'], ['due', '回复期限届满']],
    paragraphs: [
      '你单位收到{about}后，尚未按期书面回复或者尚有事项未落实。现督促你单位立即落实并书面回复。',
      '{text}',
      '经督促无正当理由仍不落实的，我院将依照《人民检察院检察建议工作规定》报告、通报；符合法律规定的，依法提起公益诉讼。',
    ],
    words: ['text'],
    tables: [
      {
        key: 'points',
        caption: '未落实事项',
        columns: [
          ['sequence', '序号'],
          ['text', '内容'],
          ['status', '状态'],
        ],
      },
    ],
  },
  'recommendation-copy': {
    title: '抄送函',
    number: 'recommendation-copy',
    particulars: ABOUT,
    paragraphs: ['现将{about}抄送你单位，请知悉，并在职责范围内支持落实。'],
    tables: [],
  },
  'recommendation-filing': {
    title: '检察建议备案报告',
    number: 'recommendation-filing',
    particulars: [...ABOUT, ['unit', '被建议单位'], ['cases', '相关案件']],
    paragraphs: ['现将{about}报请备案。'],
    tables: [],
  },
  'recommendation-report': {
    title: '关于检察建议未落实情况的报告',
    number: 'recommendation-report',
    particulars: [...ABOUT, ['unit', '被建议单位'], ['urged', '督促']],
    paragraphs: ['{unit}收到{about}后，经督促无正当理由未落实或者落实不到位，现予报告。', '{text}'],
    words: ['text'],
    tables: [],
  },
  'recommendation-circular': {
    title: '关于检察建议未落实情况的通报',
    number: 'recommendation-circular',
    particulars: [...ABOUT, ['unit', '被建议单位'], ['urged', '督促']],
    paragraphs: ['{unit}收到{about}后，经督促无正当理由未落实或者落实不到位，现予通报。', '{text}'],
    words: ['text'],
    tables: [],
  },
  'public-interest-suit': {
    title: '提起公益诉讼决定书',
    number: 'public-interest-suit',
    particulars: [...ABOUT, ['unit', '被诉单位'], ['basis', '依据'], ['urged', '督促']],
    paragraphs: ['{unit}收到{about}后，经督促仍未依法履行职责，现决定依照{basis}提起公益诉讼。', '{text}'],
    words: ['text'],
    tables: [],
  },
  'objection-result': {
    title: '异议复核结果通知书',
    number: 'objection-result',
    particulars: [...ABOUT, ['outcome', '处理结果']],
    paragraphs: ['你单位对{about}提出的异议，经复核，处理结果为：{outcome}。', '{text}'],
    words: ['text'],
    tables: [],
  },
  'recommendation-withdrawal': {
    title: '撤回决定书',
    number: 'recommendation-withdrawal',
    particulars: ABOUT,
    paragraphs: ['现决定撤回{about}，该文书所提事项无需再落实和回复。', '{text}'],
    words: ['text'],
    tables: [],
  },
  'flow-control-notice': {
    title: '案件流程监控通知书',
    number: 'flow-control-notice',
    particulars: ABOUT,
    paragraphs: ['经流程监控，发现办理{about}存在下列问题，请在收到后十日以内书面回复。', '{text}'],
    words: ['text'],
    tables: [],
  },
} as const;
