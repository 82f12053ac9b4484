import { type Chain, END, to } from '#domain/procedure/step';

export const custodyNecessity: Chain = {
  name: '羁押必要性审查建议',
  opens: ['procuratorate'],
  slots: ['police', 'procuratorate'],
  first: 'answer',
  steps: {
    answer: {
      name: '答复羁押必要性审查建议',
      actor: 'police',
      rule: 'CRD-26',
      outcomes: { released: to('释放或变更强制措施', END), kept: to('继续羁押', END, { needsReason: true }) },
    },
  },
};

/** What the procuratorate of the place cannot or does not answer, the superior of both decides (XJD-28). */
export const evidenceLetter: Chain = {
  name: '调取证据函',
  opens: ['procuratorate'],
  slots: ['procuratorate', 'place', 'higher'],
  first: 'answer',
  steps: {
    answer: {
      name: '答复调取证据函',
      actor: 'place',
      rule: 'XJD-28',
      outcomes: {
        answered: to('已取证并答复', END),
        refused: to('不能取证', 'decide', { needsReason: true }),
        unanswered: to('逾期未答复，报共同上级决定', 'decide', { needsReason: true, by: 'procuratorate' }),
      },
    },
    decide: {
      name: '共同上级检察院决定',
      actor: 'higher',
      rule: 'PRC-01',
      outcomes: {
        'take-evidence': to('要求取证并答复', 'answer', { needsReason: true, most: 1 }),
        close: to('不再取证', END, { needsReason: true }),
      },
    },
  },
};

export const reverse: Chain = {
  name: '行刑反向衔接',
  opens: ['procuratorate'],
  slots: ['procuratorate', 'agency'],
  first: 'move',
  steps: {
    move: {
      name: '移送行政检察部门',
      actor: 'procuratorate',
      rule: 'ADM-08',
      outcomes: { registered: to('行政检察部门已登记', 'examine') },
    },
    examine: {
      name: '行政检察部门审查',
      actor: 'procuratorate',
      rule: 'ADM-09',
      outcomes: { opinion: to('发出检察意见书', 'reply'), close: to('终结审查', END, { needsReason: true }) },
    },
    reply: {
      name: '回复检察意见',
      actor: 'agency',
      rule: 'ADM-10',
      outcomes: { replied: to('已书面回复', END, { needsReason: true }) },
    },
  },
};

export const trial: Chain = {
  name: '审判',
  opens: ['procuratorate', 'court'],
  slots: ['procuratorate', 'court', 'higher-court'],
  measuresTo: 'court',
  first: 'try',
  steps: {
    try: {
      name: '第一审宣判',
      actor: 'court',
      rule: 'CRD-17',
      variants: {
        ...{ simple: 'CRD-18-simple', 'simple-long': 'CRD-18-simple-long' },
        ...{ fast: 'CRD-18-fast', 'fast-long': 'CRD-18-fast-long' },
      },
      beside: [{ rule: 'CRD-17-latest', owner: 'court', name: '至迟宣判', withStep: true }],
      movable: true,
      outcomes: {
        judgment: to('判决', 'appeal', { needsAmounts: true }),
        ruling: to('裁定', 'appeal-ruling', { needsReason: true }),
        adjourn: to('延期审理，补充侦查', 'adjourned', { needsReason: true, most: 2 }),
      },
    },
    adjourned: {
      name: '延期审理补充侦查',
      actor: 'procuratorate',
      rule: 'CRD-19',
      outcomes: {
        resume: to('恢复庭审', 'try'),
        withdraw: to('撤回起诉', END, { needsReason: true, releasesMeasures: 'non-prosecution' }),
      },
    },
    appeal: {
      name: '上诉、抗诉',
      actor: 'court',
      rule: 'CRD-20-judgment',
      onExpiry: END,
      outcomes: { appealed: to('上诉或抗诉', 'second') },
    },
    'appeal-ruling': {
      name: '对裁定上诉、抗诉',
      actor: 'court',
      rule: 'CRD-20-ruling',
      onExpiry: END,
      outcomes: { appealed: to('上诉或抗诉', 'second') },
    },
    second: {
      name: '第二审审结',
      actor: 'higher-court',
      rule: 'CRD-21',
      outcomes: {
        judgment: to('终审裁判', END, { needsAmounts: true }),
        remand: to('发回重审', 'try', { needsReason: true, most: 1 }),
      },
    },
  },
};
