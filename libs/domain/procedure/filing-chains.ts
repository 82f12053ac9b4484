import { type Chain, END, type Step, to } from '#domain/procedure/step';

/** The decision not to file stands no more (程序规定 178): what contests it has lost its object. */
const caseFiled = { 'case-filed': to('案件已立案，本环节终结', END, { follows: 'filing' }) };

export const nonFiling: Chain = {
  name: '不予立案复议复核',
  opens: ['police'],
  slots: ['police', 'higher'],
  first: 'notify',
  steps: {
    notify: {
      name: '送达不予立案通知书',
      actor: 'police',
      rule: 'XJD-25-notice',
      outcomes: { served: to('已送达', 'apply'), ...caseFiled },
    },
    apply: {
      name: '控告人申请复议',
      actor: 'police',
      rule: 'XJD-25-apply',
      onExpiry: END,
      outcomes: {
        applied: to('收到复议申请', 'reconsider'),
        waived: to('控告人书面表示不申请', END),
        ...caseFiled,
      },
    },
    reconsider: {
      name: '作出复议决定',
      actor: 'police',
      rule: 'XJD-25-decide',
      outcomes: {
        file: to('撤销原决定，立案', END, { ordersFiling: 'reconsideration' }),
        uphold: to('维持不予立案', 'apply-review', { needsReason: true }),
        ...caseFiled,
      },
    },
    'apply-review': {
      name: '控告人申请复核',
      actor: 'police',
      rule: 'XJD-25-review-apply',
      onExpiry: END,
      outcomes: {
        applied: to('收到复核申请', 'review'),
        waived: to('控告人书面表示不申请', END),
        ...caseFiled,
      },
    },
    review: {
      name: '作出复核决定',
      actor: 'higher',
      rule: 'XJD-25-review-decide',
      outcomes: {
        file: to('撤销原决定，立案', END, { ordersFiling: 'review' }),
        uphold: to('维持不予立案', END, { needsReason: true }),
        ...caseFiled,
      },
    },
  },
};

const explanation: Readonly<Record<string, Step>> = {
  explain: {
    name: '说明不立案、立案理由',
    actor: 'police',
    rule: 'CRD-22',
    outcomes: {
      explained: to('已书面说明理由', 'judge', { needsReason: true }),
      filed: to('主动立案', 'finish', { isFiled: true }),
    },
  },
};

const afterExplanation: Readonly<Record<string, Step>> = {
  judge: {
    name: '审查说明的理由',
    actor: 'procuratorate',
    rule: 'PRC-01',
    outcomes: {
      accept: to('理由成立', END),
      'order-filing': to('通知立案', 'file', { needsReason: true, ordersFiling: 'supervision' }),
    },
  },
  file: {
    name: '按通知立案',
    actor: 'police',
    rule: 'CRD-23',
    outcomes: { filed: to('已立案', 'finish', { isFiled: true }) },
  },
  finish: {
    name: '监督立案后侦查终结',
    actor: 'police',
    rule: 'CRD-24',
    outcomes: {
      finished: to('侦查终结', END),
      'withdraw-case': to('撤销案件', END, { needsReason: true, releasesMeasures: 'case-withdrawn' }),
    },
  },
};

export const supervisionSteps = { ...explanation, ...afterExplanation };

export const filingSupervision: Chain = {
  name: '立案监督',
  opens: ['procuratorate'],
  slots: ['police', 'procuratorate'],
  first: 'explain',
  steps: supervisionSteps,
};

export const explanationOfDelay: Readonly<Record<string, Step>> = {
  'explain-delay': {
    name: '说明逾期未作立案决定的理由',
    actor: 'police',
    rule: 'CRD-25',
    outcomes: {
      explained: to('已书面说明理由', 'judge', { needsReason: true }),
      filed: to('已立案', 'finish', { isFiled: true }),
    },
  },
};

export const lateFiling: Chain = {
  name: '逾期未作立案决定监督',
  opens: ['procuratorate'],
  slots: ['police', 'procuratorate'],
  first: 'explain-delay',
  steps: { ...explanationOfDelay, ...afterExplanation },
};

export const agencyNonFiling: Chain = {
  name: '行政机关对不予立案的复议和立案监督',
  opens: ['agency', 'police'],
  slots: ['agency', 'police', 'procuratorate'],
  first: 'apply',
  steps: {
    apply: {
      name: '申请复议不予立案',
      actor: 'agency',
      rule: 'ADM-06-apply',
      onExpiry: END,
      outcomes: {
        apply: to('申请复议', 'reconsider', { needsReason: true }),
        accept: to('不申请复议', END),
        ...caseFiled,
      },
    },
    reconsider: {
      name: '作出复议决定',
      actor: 'police',
      rule: 'ADM-06-decide',
      outcomes: {
        file: to('立案', END, { ordersFiling: 'reconsideration' }),
        uphold: to('维持不予立案', 'ask-supervision', { needsReason: true }),
        ...caseFiled,
      },
    },
    'ask-supervision': {
      name: '建议检察院立案监督',
      actor: 'agency',
      rule: 'ADM-06-supervise',
      onExpiry: END,
      outcomes: {
        ask: to('建议立案监督', 'judge-suggestion', { needsReason: true }),
        accept: to('不建议', END),
        ...caseFiled,
      },
    },
    'judge-suggestion': {
      name: '审查立案监督建议',
      actor: 'procuratorate',
      rule: 'PRC-01',
      outcomes: {
        'ask-reasons': to('要求说明不立案理由', 'explain'),
        close: to('不予监督', END, { needsReason: true }),
        ...caseFiled,
      },
    },
    ...supervisionSteps,
  },
};
