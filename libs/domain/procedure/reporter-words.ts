import type { ChainName } from '#domain/procedure/chains';
import { END } from '#domain/procedure/step';

/** How far it is with what a victim or reporter has set going; `last` is the newest line of its history. */
export interface OfReporter {
  readonly chain: ChainName;
  readonly step: string;
  readonly last: { readonly step: string; readonly outcome: string } | null;
}

type Words = Readonly<Record<string, string>>;

const RIGHTS: Readonly<Partial<Record<ChainName, Words>>> = {
  'non-filing': { apply: '不予立案复议', 'apply-review': '不予立案复核' },
  'victim-appeal': { apply: '不起诉申诉' },
};

const UNDER_WAY: Readonly<Partial<Record<ChainName, Words>>> = {
  'non-filing': {
    reconsider: '您的复议申请已经收到，公安机关正在审查。',
    review: '您的复核申请已经收到，上一级公安机关正在审查。',
  },
  'victim-appeal': {
    serve: '人民检察院已作出不起诉决定，正在送达。收到决定书之日起 7 日内可以在本页申诉，也可以直接向人民法院起诉。',
    review: '您对不起诉决定的申诉已经收到，上一级人民检察院正在复查。',
  },
  'reporter-supervision': {
    'judge-request': '您的立案监督请求已经收到，人民检察院正在审查。',
    explain: '人民检察院已要求公安机关说明不立案的理由。',
    'explain-delay': '人民检察院已要求公安机关说明逾期没有作出立案决定的理由。',
    judge: '公安机关已说明理由，人民检察院正在审查。',
    file: '人民检察院已通知公安机关立案。',
    finish: '公安机关已经立案侦查。',
  },
};

/** By the step and the outcome that ended it. */
const ENDED: Readonly<Partial<Record<ChainName, Words>>> = {
  'non-filing': {
    'reconsider/file': '复议决定：撤销原决定，立案。',
    'review/file': '复核决定：撤销原决定，立案。',
    'review/uphold': '复核决定：维持不予立案。',
    ...Object.fromEntries(
      ['notify', 'apply', 'reconsider', 'apply-review', 'review'].map((step) => [
        `${step}/case-filed`,
        '公安机关已经立案。',
      ]),
    ),
  },
  'victim-appeal': {
    'apply/expired': '申诉期限已过。您仍可以直接向人民法院起诉。',
    'review/change': '复查决定：撤销不起诉决定，提起公诉。',
    'review/uphold': '复查决定：维持不起诉。您可以向人民法院起诉。',
    'review/sued': '您已向人民法院起诉，检察院终止复查，案卷移送人民法院。',
    'apply/sued': '您已直接向人民法院起诉。',
  },
  'reporter-supervision': {
    'judge-request/close': '人民检察院审查后决定不予监督，理由见书面答复。',
    'judge/accept': '人民检察院审查后认为公安机关的理由成立，理由见书面答复。',
    'finish/finished': '公安机关立案侦查，侦查已经终结。',
    'finish/withdraw-case': '公安机关立案侦查后撤销案件。',
  },
};

/** The right that the reporter may use in it now. */
export const rightIn = ({ chain, step }: OfReporter): string | undefined => RIGHTS[chain]?.[step];

/** How it stands, in plain words: never a name, a paper or a reason that is not the reporter's own. */
export function toldToReporter({ chain, step, last }: OfReporter): string | undefined {
  if (step !== END) return UNDER_WAY[chain]?.[step];
  return last ? ENDED[chain]?.[`${last.step}/${last.outcome}`] : undefined;
}

/** 刑诉法 113: filing may be supervised where it was refused, or was not decided in time; once at a time. */
export function maySupervise(
  filing: { readonly status: string; readonly isLate: boolean },
  all: readonly OfReporter[],
): boolean {
  const asked = all.some(({ chain, step }) => chain === 'reporter-supervision' && step !== END);
  return (
    !asked && (filing.status === 'not-filed' || (filing.isLate && ['reported', 'accepted'].includes(filing.status)))
  );
}
