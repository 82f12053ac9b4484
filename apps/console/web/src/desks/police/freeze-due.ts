import type { CaseView } from '../../api/types';
import { FOLLOWINGS, type Tone } from '../../words';

type Stops = CaseView['stops'];
type Following = Stops[number]['freeze'];

export interface FreezeDue {
  readonly text: string;
  readonly tone: Tone;
  /** The end of a stop by which something is still to be done. */
  readonly dueAt?: string;
  /** How far the freezes of the other stopped accounts have come. */
  readonly others: readonly string[];
}

/** What nobody has done comes before what waits for somebody. */
const ORDER: readonly Following[] = ['missing', 'asked', 'refused', 'delivered', 'held', 'released'];

/** Whether a freeze of a stopped account has still to be asked for. */
export const isFreezeMissing = (stops: Stops): boolean =>
  stops.some(({ freeze }) => freeze === 'missing' || freeze === 'refused');

/** What has still to be done before the stops of the case end (FRZ-06), and plainly when nothing is. */
export function freezeDue({ stops, filing }: Pick<CaseView, 'stops' | 'filing'>): FreezeDue | undefined {
  const sorted = ORDER.flatMap((freeze) => stops.find((one) => one.freeze === freeze) ?? []);
  const [first, ...rest] = sorted;
  if (!first) return undefined;
  const isDecidedAgainst = (filing.status === 'not-filed' || filing.status === 'withdrawn') && !filing.required;
  if (isDecidedAgainst && (first.freeze === 'missing' || first.freeze === 'refused')) return undefined;
  return {
    ...wordsOf(first, filing.status === 'filed'),
    others: rest.map(({ freeze, accounts }) => `${FOLLOWINGS[freeze].text} ${accounts} 个`),
  };
}

function wordsOf({ freeze, accounts, endsAt }: Stops[number], isFiled: boolean): Omit<FreezeDue, 'others'> {
  switch (freeze) {
    case 'missing':
      return {
        text: `${isFiled ? '止付期满前须冻结' : '止付期满前须立案并冻结'}（${accounts} 个账户）`,
        tone: 'over',
        dueAt: endsAt,
      };
    case 'asked':
      return { text: `${accounts} 个账户的冻结待审批，止付期满前须送达银行`, tone: 'over', dueAt: endsAt };
    case 'refused':
      return { text: `${accounts} 个账户银行未予冻结，请核对原因后重新呈请`, tone: 'warn', dueAt: endsAt };
    case 'delivered':
      return { text: `止付账户的冻结均已送达银行，待反馈 ${accounts} 个`, tone: 'good' };
    case 'held':
      return { text: '止付账户均已冻结，期满前无须再办', tone: 'good' };
    case 'released':
      return { text: '止付账户的冻结均已解除，期满前无须再办', tone: 'still' };
  }
}
