import type { FreezeAnswer, FreezeItem, FreezeRefusal } from '../../api/types';
import { fenIn, yuan } from '../../money';

/** One account as the clerk fills it in. */
export interface TypedAnswer {
  readonly result: 'frozen' | 'queued' | 'refused';
  readonly amount: string;
  readonly reference: string;
  readonly position: string;
  readonly code: FreezeRefusal;
}

/** What is the same for all accounts of an answer: the bank's own instants and who did it. */
export interface AnswerHead {
  readonly at: string | undefined;
  readonly registeredEnd: string | undefined;
  readonly operator: string;
}

export const firstTyped = ({ askedFen, frozenFen, bankReference }: FreezeItem): TypedAnswer => ({
  ...{ result: 'frozen', amount: yuan(frozenFen ?? askedFen).replaceAll(',', ''), reference: bankReference ?? '' },
  ...{ position: '1', code: 'account-closed' },
});

/** The answer as it goes out; undefined while something is missing. */
export function answerOf(itemNo: number, typed: TypedAnswer, head: AnswerHead): FreezeAnswer | undefined {
  const { result, amount, reference, position, code } = typed;
  if (result === 'refused') return { itemNo, result, code };
  if (!head.at) return undefined;
  if (result === 'queued')
    return /^[1-9]\d?$/.test(position) ? { itemNo, result, queuedAt: head.at, position: Number(position) } : undefined;
  const frozenFen = fenIn(amount);
  if (!frozenFen || !reference.trim() || !head.operator.trim()) return undefined;
  return {
    ...{
      itemNo,
      result,
      frozenFen,
      frozenAt: head.at,
      operator: head.operator.trim(),
      bankReference: reference.trim(),
    },
    ...(head.registeredEnd && { registeredEnd: head.registeredEnd }),
  };
}
