/**
 * 诉讼环节: who must decide what, within which period, and what follows. The law of CRD-04…CRD-26, XJD-25, XJD-28, ADM-06,
 * ADM-08/09 as one table; the machine beside it knows no article.
 */
export const SLOTS = ['police', 'procuratorate', 'higher', 'court', 'higher-court', 'agency'] as const;
export type Slot = (typeof SLOTS)[number];

/** How a case is handled where the period depends on it. */
export const VARIANTS = ['detained', 'complex', 'fast', 'fast-long', 'simple', 'simple-long'] as const;
export type Variant = (typeof VARIANTS)[number];

export interface Step {
  /** What is to be done, in Chinese for the screen. */
  readonly name: string;
  readonly actor: Slot;
  readonly rule: string;
  readonly variants?: Readonly<Partial<Record<Variant, string>>>;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** Where the period itself decides (AUTO, WINDOW). */
  readonly onExpiry?: string;
  /** Clocks that run beside the step and are closed by acts of their own. */
  readonly beside?: readonly { readonly rule: string; readonly owner: Slot; readonly name: string }[];
}

export interface Outcome {
  readonly name: string;
  readonly next: string;
  /** 不批准, 不起诉, 退回 … say why. */
  readonly needsReason?: true;
  /** At most so many times in one procedure (CRD-12, CRD-19). */
  readonly most?: number;
  /** Whoever acts instead of the actor of the step. */
  readonly by?: Slot;
  /** The measures of the case are to be released at once (FRZ-22, FRZ-23). */
  readonly releasesMeasures?: true;
  /** The concluded amount and what was recovered are recorded (E15). */
  readonly needsAmounts?: true;
}

export interface Chain {
  readonly name: string;
  /** Who may open it. */
  readonly opens: readonly Slot[];
  readonly slots: readonly Slot[];
  readonly first: string;
  readonly steps: Readonly<Record<string, Step>>;
}

export const END = 'end';

const to = (name: string, next: string, more: Omit<Outcome, 'name' | 'next'> = {}): Outcome => ({
  name,
  next,
  ...more,
});

const arrest: Chain = {
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
      outcomes: {
        'transfer-for-prosecution': to('移送起诉', END),
        release: to('释放或变更强制措施', END, { needsReason: true }),
        'withdraw-case': to('撤销案件', END, { needsReason: true, releasesMeasures: true }),
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

const examineOutcomes: Readonly<Record<string, Outcome>> = {
  prosecute: to('起诉', END),
  'not-prosecute': to('不起诉', 'not-prosecuted', { needsReason: true, releasesMeasures: true }),
  return: to('退回补充侦查', 'supplement', { needsReason: true, most: 2 }),
};

const prosecution: Chain = {
  name: '移送起诉',
  opens: ['police'],
  slots: ['police', 'procuratorate', 'higher'],
  first: 'examine',
  steps: {
    examine: {
      name: '审查起诉',
      actor: 'procuratorate',
      rule: 'CRD-11',
      variants: { fast: 'CRD-11-fast', 'fast-long': 'CRD-11-fast-long' },
      outcomes: examineOutcomes,
    },
    supplement: {
      name: '补充侦查',
      actor: 'police',
      rule: 'CRD-12',
      outcomes: {
        resubmit: to('补充侦查完毕，重新移送', 'examine-again'),
        'withdraw-case': to('撤销案件', END, { needsReason: true, releasesMeasures: true }),
      },
    },
    'examine-again': {
      name: '审查起诉（重新移送）',
      actor: 'procuratorate',
      rule: 'CRD-13',
      outcomes: examineOutcomes,
    },
    'not-prosecuted': {
      name: '要求复议（不起诉）',
      actor: 'police',
      rule: 'CRD-15-reconsider',
      onExpiry: END,
      beside: [
        { rule: 'CRD-16', owner: 'procuratorate', name: '被害人申诉' },
        { rule: 'ADM-08', owner: 'procuratorate', name: '移送行政检察部门' },
      ],
      outcomes: { reconsider: to('要求复议', 'reconsider', { needsReason: true }), accept: to('不要求复议', END) },
    },
    reconsider: {
      name: '复议不起诉决定',
      actor: 'procuratorate',
      rule: 'CRD-15-decide',
      outcomes: { change: to('改变原决定，起诉', END), uphold: to('维持原决定', 'upheld', { needsReason: true }) },
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
      outcomes: { change: to('改变原决定，起诉', END), uphold: to('维持原决定', END, { needsReason: true }) },
    },
  },
};

const nonFiling: Chain = {
  name: '不予立案复议复核',
  opens: ['police'],
  slots: ['police', 'higher'],
  first: 'notify',
  steps: {
    notify: {
      name: '送达不予立案通知书',
      actor: 'police',
      rule: 'XJD-25-notice',
      outcomes: { served: to('已送达', 'apply') },
    },
    apply: {
      name: '控告人申请复议',
      actor: 'police',
      rule: 'XJD-25-apply',
      onExpiry: END,
      outcomes: { applied: to('收到复议申请', 'reconsider'), waived: to('控告人书面表示不申请', END) },
    },
    reconsider: {
      name: '作出复议决定',
      actor: 'police',
      rule: 'XJD-25-decide',
      outcomes: {
        file: to('撤销原决定，立案', END),
        uphold: to('维持不予立案', 'apply-review', { needsReason: true }),
      },
    },
    'apply-review': {
      name: '控告人申请复核',
      actor: 'police',
      rule: 'XJD-25-review-apply',
      onExpiry: END,
      outcomes: { applied: to('收到复核申请', 'review'), waived: to('控告人书面表示不申请', END) },
    },
    review: {
      name: '作出复核决定',
      actor: 'higher',
      rule: 'XJD-25-review-decide',
      outcomes: { file: to('撤销原决定，立案', END), uphold: to('维持不予立案', END, { needsReason: true }) },
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
      filed: to('主动立案', 'finish'),
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
      'order-filing': to('通知立案', 'file', { needsReason: true }),
    },
  },
  file: {
    name: '按通知立案',
    actor: 'police',
    rule: 'CRD-23',
    outcomes: { filed: to('已立案', 'finish') },
  },
  finish: {
    name: '监督立案后侦查终结',
    actor: 'police',
    rule: 'CRD-24',
    outcomes: {
      finished: to('侦查终结', END),
      'withdraw-case': to('撤销案件', END, { needsReason: true, releasesMeasures: true }),
    },
  },
};

const supervisionSteps = { ...explanation, ...afterExplanation };

const filingSupervision: Chain = {
  name: '立案监督',
  opens: ['procuratorate'],
  slots: ['police', 'procuratorate'],
  first: 'explain',
  steps: supervisionSteps,
};

const lateFiling: Chain = {
  name: '逾期未作立案决定监督',
  opens: ['procuratorate'],
  slots: ['police', 'procuratorate'],
  first: 'explain-delay',
  steps: {
    'explain-delay': {
      name: '说明逾期未作立案决定的理由',
      actor: 'police',
      rule: 'CRD-25',
      outcomes: {
        explained: to('已书面说明理由', 'judge', { needsReason: true }),
        filed: to('已立案', 'finish'),
      },
    },
    ...afterExplanation,
  },
};

const agencyNonFiling: Chain = {
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
      outcomes: { apply: to('申请复议', 'reconsider', { needsReason: true }), accept: to('不申请复议', END) },
    },
    reconsider: {
      name: '作出复议决定',
      actor: 'police',
      rule: 'ADM-06-decide',
      outcomes: { file: to('立案', END), uphold: to('维持不予立案', 'ask-supervision', { needsReason: true }) },
    },
    'ask-supervision': {
      name: '建议检察院立案监督',
      actor: 'agency',
      rule: 'ADM-06-supervise',
      onExpiry: END,
      outcomes: { ask: to('建议立案监督', 'judge-suggestion', { needsReason: true }), accept: to('不建议', END) },
    },
    'judge-suggestion': {
      name: '审查立案监督建议',
      actor: 'procuratorate',
      rule: 'PRC-01',
      outcomes: {
        'ask-reasons': to('要求说明不立案理由', 'explain'),
        close: to('不予监督', END, { needsReason: true }),
      },
    },
    ...supervisionSteps,
  },
};

const custodyNecessity: Chain = {
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

const evidenceLetter: Chain = {
  name: '调取证据函',
  opens: ['procuratorate'],
  slots: ['procuratorate', 'higher'],
  first: 'answer',
  steps: {
    answer: {
      name: '答复调取证据函',
      actor: 'higher',
      rule: 'XJD-28',
      outcomes: { answered: to('已取证并答复', END), refused: to('不能取证', END, { needsReason: true }) },
    },
  },
};

const reverse: Chain = {
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

const trial: Chain = {
  name: '审判',
  opens: ['procuratorate', 'court'],
  slots: ['procuratorate', 'court', 'higher-court'],
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
        withdraw: to('撤回起诉', END, { needsReason: true, releasesMeasures: true }),
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

export const CHAINS = {
  arrest,
  prosecution,
  'non-filing': nonFiling,
  'filing-supervision': filingSupervision,
  'late-filing': lateFiling,
  'agency-non-filing': agencyNonFiling,
  'custody-necessity': custodyNecessity,
  'evidence-letter': evidenceLetter,
  reverse,
  trial,
} as const satisfies Readonly<Record<string, Chain>>;

export type ChainName = keyof typeof CHAINS;
export const CHAIN_NAMES = Object.keys(CHAINS) as [ChainName, ...ChainName[]];
export const chainOf = (name: ChainName): Chain => CHAINS[name];
