import { type Asked, type FreezeOrder, isFrozenOrQueued } from '#domain/freeze-order/freeze-order';

/** One of these items waits for an approval of this kind already: a second click, or a second clerk. */
export const isAsked = ({ asked }: FreezeOrder, what: Asked['what'], itemNos: readonly number[]): boolean =>
  Object.values(asked).some((one) => one.what === what && namedIn(one).some((itemNo) => itemNos.includes(itemNo)));

const namedIn = (asked: Asked): readonly number[] =>
  asked.what === 'renewal' ? asked.itemNos : asked.items.map(({ itemNo }) => itemNo);

/** What is asked about items of which nothing is left can no longer be approved. */
export const mootAsks = ({ asked }: FreezeOrder, after: FreezeOrder['items']): readonly Asked[] =>
  Object.values(asked).filter((one) =>
    namedIn(one).every((itemNo) => {
      const item = after[itemNo];
      return !item || !isFrozenOrQueued(item);
    }),
  );
