import type { DocumentTemplate } from '#domain/code/document-template';

/** The papers of a joint-meeting office (rule book 11c: 通报, 会议纪要, 挂牌与摘牌通知). No official form was read: all words are DESIGN. */
export const OFFICE_TEMPLATES = {
  bulletin: {
    title: '通报',
    number: 'bulletin',
    particulars: [
      ['recipients', '发送单位'],
      ['month', '通报月份'],
      ['asOf', '数据截止'],
      ['scope', '排名范围'],
      ['remarks', '讲评'],
      ['issuedAt', '印发时间'],
    ],
    paragraphs: [
      '现将{month}月度办理情况通报如下。数据于{asOf}从办理记录读取，系统中断造成的超期单列，不计入单位按期率。',
      '排名末位的单位由印发单位决定是否约谈。对数据有异议的，可调阅每一数字背后的事项核对。',
    ],
    tables: [
      {
        key: 'figures',
        caption: '办理情况',
        columns: [
          ['figure', '指标'],
          ['step', '环节'],
          ['result', '结果'],
          ['count', '件数'],
          ['value', '金额或用时（中位数 / 九成不超过）'],
        ],
      },
      {
        key: 'ranking',
        caption: '按期办理排名',
        columns: [
          ['rank', '名次'],
          ['agency', '类别'],
          ['unit', '单位'],
          ['onTime', '按期'],
          ['late', '超期'],
          ['byOutage', '系统中断致超期'],
          ['rate', '按期率'],
          ['last', '末位'],
        ],
      },
    ],
  },
  'meeting-minutes': {
    title: '会议纪要',
    number: 'meeting',
    particulars: [
      ['kind', '会议'],
      ['heldAt', '召开时间'],
      ['attended', '参加单位'],
      ['agenda', '议程'],
      ['minutes', '会议情况'],
    ],
    paragraphs: ['议定事项由承办单位在期限内办理并报告，由召集单位核查办结。'],
    tables: [
      {
        key: 'tasks',
        caption: '议定事项',
        columns: [
          ['sequence', '序号'],
          ['owner', '承办单位'],
          ['text', '事项'],
          ['days', '期限'],
        ],
      },
    ],
  },
  'area-listing': {
    title: '重点区域挂牌整治通知',
    number: 'area-listing',
    particulars: [
      ['addressee', '责任单位'],
      ['areaName', '挂牌区域'],
      ['figures', '发案情况'],
      ['population', '常住人口'],
      ['reason', '挂牌事由'],
      ['term', '整治期限'],
      ['listedAt', '挂牌时间'],
    ],
    paragraphs: [
      '决定将{areaName}列为电信网络诈骗重点整治区域，由责任单位主要负责人任责任领导，按月报告进展。',
      '整治期满申请评估，经批准后摘牌；评估不合格的，继续整治。',
    ],
    tables: [],
  },
  'bottom-discipline': {
    title: '问责线索移送函',
    number: 'discipline-referral',
    particulars: [
      ['addressee', '致'],
      ['unit', '被通报单位'],
      ['bulletin', '通报'],
      ['ranking', '排名情况'],
      ['issued', '移送时间'],
    ],
    paragraphs: [
      '{unit}在{bulletin}中按期办理排名末位，经通报点名，现将问责线索移送你机关，请依规依纪依法处理。',
      '移送理由：{reason}',
      '排名所依据的数字从办理记录读取，可以逐项核对。',
    ],
    words: ['reason'],
    tables: [],
  },
  'bottom-veto': {
    title: '一票否决建议函',
    number: 'veto',
    particulars: [
      ['addressee', '致'],
      ['unit', '被通报单位'],
      ['bulletin', '通报'],
      ['ranking', '排名情况'],
      ['issued', '提出时间'],
    ],
    paragraphs: [
      '{unit}在{bulletin}中按期办理排名末位，经通报点名，建议你单位在相关考核评先中对其实行一票否决，是否采纳由你单位依规决定。',
      '建议理由：{reason}',
      '排名所依据的数字从办理记录读取，可以逐项核对。',
    ],
    words: ['reason'],
    tables: [],
  },
  responsibility: {
    title: '目标任务责任状',
    number: 'responsibility',
    particulars: [
      ['register', '任务清单'],
      ['basis', '依据'],
      ['office', '下达单位'],
      ['unit', '责任单位'],
      ['signer', '签订人'],
      ['signedAt', '签订时间'],
    ],
    paragraphs: [
      '{unit}对下列任务负责：按完成标准和时限办结，附佐证材料报告，接受{office}验收；超期的，按规定升级督办。',
      '任务此后经批准调整的，以任务清单为准。',
    ],
    tables: [
      {
        key: 'tasks',
        caption: '责任清单',
        columns: [
          ['label', '序号'],
          ['text', '任务内容'],
          ['standard', '完成标准'],
          ['helpers', '配合单位'],
          ['dueDate', '完成时限'],
        ],
      },
    ],
  },
  reward: {
    title: '举报奖励通知书',
    number: 'reward',
    particulars: [
      ['reporter', '举报人'],
      ['reportedOn', '举报日期'],
      ['amount', '奖励金额（元）'],
      ['amountInCapitals', '大写'],
      ['basis', '奖励依据'],
      ['grantedAt', '批准时间'],
    ],
    paragraphs: [
      '{reporter}：你举报的电信网络诈骗线索经查证属实，依据{basis}，决定给予奖励。请凭本通知和有效身份证件领取。',
      '举报人的身份和举报内容依法保密。',
    ],
    tables: [],
  },
} as const satisfies Readonly<Record<string, DocumentTemplate>>;
