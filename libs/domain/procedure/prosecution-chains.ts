import { type Chain, END, type Outcome, to } from '#domain/procedure/step';

export const arrest: Chain = {
  name: '提请批准逮捕',
  opens: ['police'],
  slots: ['police', 'procuratorate', 'higher'],
  first: 'examine',
  steps: {
    examine: {
      name: '审查逮捕',
      actor: 'procuratorate',
      rule: 'CRD-06',
      variants: { detained: 'CRD-05', complex: 'CRD-06-complex' },
      outcomes: {
        approve: to('批准逮捕', 'execute'),
        refuse: to('不批准逮捕', 'refused', { needsReason: true }),
      },
    },
    execute: {
      name: '执行逮捕并送达执行回执',
      actor: 'police',
      rule: 'CRD-08',
      outcomes: { executed: to('已执行', 'custody'), changed: to('变更强制措施', END, { needsReason: true }) },
    },
    custody: {
      name: '侦查羁押',
      actor: 'police',
      rule: 'CRD-09',
      onExpiry: END,
      recountedBy: 'CRD-10',
      outcomes: {
        'transfer-for-prosecution': to('移送起诉', END),
        release: to('释放或变更强制措施', END, { needsReason: true }),
        'withdraw-case': to('撤销案件', END, { needsReason: true, releasesMeasures: 'case-withdrawn' }),
      },
    },
    refused: {
      name: '要求复议（不批准逮捕）',
      actor: 'police',
      rule: 'CRD-07-reconsider',
      onExpiry: END,
      beside: [{ rule: 'CRD-08', owner: 'police', name: '送达不批准逮捕的执行回执' }],
      outcomes: { reconsider: to('要求复议', 'reconsider', { needsReason: true }), accept: to('不要求复议', END) },
    },
    reconsider: {
      name: '复议不批准逮捕决定',
      actor: 'procuratorate',
      rule: 'CRD-07-decide',
      outcomes: {
        change: to('改变原决定，批准逮捕', 'execute'),
        uphold: to('维持原决定', 'upheld', { needsReason: true }),
      },
    },
    upheld: {
      name: '提请复核（不批准逮捕）',
      actor: 'police',
      rule: 'CRD-07-review',
      onExpiry: END,
      outcomes: { review: to('提请复核', 'review', { needsReason: true }), accept: to('不提请复核', END) },
    },
    review: {
      name: '复核不批准逮捕决定',
      actor: 'higher',
      rule: 'CRD-07-review-decide',
      outcomes: { change: to('改变原决定，批准逮捕', 'execute'), uphold: to('维持原决定', END, { needsReason: true }) },
    },
  },
};

/** A suspect who is detained: the request is due within three days, thirty where gangs are involved (CRD-04). */
export const detention: Chain = {
  name: '拘留后提请批准逮捕',
  opens: ['police'],
  slots: ['police', 'procuratorate', 'higher'],
  first: 'request',
  steps: {
    request: {
      name: '提请批准逮捕',
      actor: 'police',
      rule: 'CRD-04',
      variants: { gang: 'CRD-04-gang' },
      outcomes: {
        requested: to('提请批准逮捕', 'examine', { becomes: 'detained' }),
        release: to('释放或变更强制措施', END, { needsReason: true }),
      },
    },
    ...arrest.steps,
  },
};

const examineOutcomes: Readonly<Record<string, Outcome>> = {
  prosecute: to('起诉', END, { needsAmounts: true }),
  'not-prosecute': to('不起诉', 'not-prosecuted', {
    needsReason: true,
    needsAmounts: true,
    releasesMeasures: 'non-prosecution',
  }),
  return: to('退回补充侦查', 'supplement', { needsReason: true, most: 2 }),
};

export const prosecution: Chain = {
  name: '移送起诉',
  opens: ['police'],
  slots: ['police', 'procuratorate', 'higher'],
  measuresTo: 'procuratorate',
  first: 'examine',
  steps: {
    examine: {
      name: '审查起诉',
      actor: 'procuratorate',
      rule: 'CRD-11',
      variants: { fast: 'CRD-11-fast', 'fast-long': 'CRD-11-fast-long' },
      movable: true,
      outcomes: examineOutcomes,
    },
    supplement: {
      name: '补充侦查',
      actor: 'police',
      rule: 'CRD-12',
      outcomes: {
        resubmit: to('补充侦查完毕，重新移送', 'examine-again', { handsOver: true }),
        'withdraw-case': to('撤销案件', END, { needsReason: true, releasesMeasures: 'case-withdrawn' }),
      },
    },
    'examine-again': {
      name: '审查起诉（重新移送）',
      actor: 'procuratorate',
      rule: 'CRD-13',
      movable: true,
      outcomes: examineOutcomes,
    },
    'not-prosecuted': {
      name: '要求复议（不起诉）',
      actor: 'police',
      rule: 'CRD-15-reconsider',
      onExpiry: END,
      beside: [{ rule: 'ADM-08', owner: 'procuratorate', name: '移送行政检察部门' }],
      outcomes: { reconsider: to('要求复议', 'reconsider', { needsReason: true }), accept: to('不要求复议', END) },
    },
    reconsider: {
      name: '复议不起诉决定',
      actor: 'procuratorate',
      rule: 'CRD-15-decide',
      outcomes: {
        change: to('改变原决定，起诉', END, { takesUpAgain: true }),
        uphold: to('维持原决定', 'upheld', { needsReason: true }),
      },
    },
    upheld: {
      name: '提请复核（不起诉）',
      actor: 'police',
      rule: 'CRD-15-review',
      onExpiry: END,
      outcomes: { review: to('提请复核', 'review', { needsReason: true }), accept: to('不提请复核', END) },
    },
    review: {
      name: '复核不起诉决定',
      actor: 'higher',
      rule: 'PRC-01',
      outcomes: {
        change: to('改变原决定，起诉', END, { takesUpAgain: true }),
        uphold: to('维持原决定', END, { needsReason: true }),
      },
    },
  },
};
