import { explanationOfDelay, supervisionSteps } from '#domain/procedure/filing-chains';
import { type Chain, END, to } from '#domain/procedure/step';

/** What a victim or a reporter sets going: at a desk of the procuratorate, or on the public page. */

/**
 * 刑诉法 180: served, the victim has seven days to appeal to the procuratorate above, and may sue before a court at any time instead.
 * It begins with the decision not to prosecute, and the seven days with its receipt (CRD-16).
 */
export const victimAppeal: Chain = {
  name: '被害人申诉不起诉',
  opens: ['procuratorate'],
  slots: ['procuratorate', 'higher'],
  first: 'serve',
  steps: {
    serve: {
      name: '向被害人送达不起诉决定书',
      actor: 'procuratorate',
      rule: 'CRD-16-serve',
      outcomes: {
        served: to('已送达', 'apply'),
        'no-victim': to('没有被害人或者无法送达', END, { needsReason: true }),
      },
    },
    apply: {
      name: '被害人申诉',
      actor: 'higher',
      rule: 'CRD-16',
      onExpiry: END,
      outcomes: {
        applied: to('收到被害人申诉', 'review'),
        sued: to('被害人直接向人民法院起诉', END, { needsReason: true, by: 'procuratorate' }),
        waived: to('被害人书面表示不申诉', END),
      },
    },
    review: {
      name: '复查不起诉决定',
      actor: 'higher',
      rule: 'CRD-16-review',
      outcomes: {
        change: to('撤销不起诉决定，提起公诉', END, { needsReason: true, takesUpAgain: true }),
        uphold: to('维持不起诉决定', END, { needsReason: true }),
        sued: to('被害人已向人民法院起诉，终止复查', END, { needsReason: true }),
      },
    },
  },
};

/** 刑诉法 113: who reported it holds that a case ought to be filed; the procuratorate judges that, and asks the police why (CRD-22, CRD-25). */
export const reporterSupervision: Chain = {
  name: '被害人、报案人请求立案监督',
  opens: ['procuratorate'],
  slots: ['police', 'procuratorate'],
  first: 'judge-request',
  steps: {
    'judge-request': {
      name: '审查立案监督请求',
      actor: 'procuratorate',
      rule: 'PRC-01',
      outcomes: {
        'ask-reasons': to('要求说明不立案理由', 'explain'),
        'ask-delay': to('要求说明逾期未作立案决定的理由', 'explain-delay'),
        close: to('不予监督', END, { needsReason: true }),
      },
    },
    ...explanationOfDelay,
    ...supervisionSteps,
  },
};
