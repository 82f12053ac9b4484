import { moot } from '#domain/agency/approval';
import { itemsAfter } from '#domain/freeze-order/apply';
import { mootAsks } from '#domain/freeze-order/asked';
import { type FreezeOrder, type FreezeOrderEvent } from '#domain/freeze-order/freeze-order';
import type { Instant } from '#domain/shared/instant';
import type { Decision } from '#domain/shared/record';

/** A renewal or release is asked of what has ended meanwhile: its leader could only refuse it, and its clock would climb. */
export function endsAsking(
  known: FreezeOrder,
  { happened, at, reason }: { readonly happened: FreezeOrderEvent; readonly at: Instant; readonly reason: string },
): Required<Pick<Decision<FreezeOrderEvent>, 'settles' | 'closes'>> {
  const after = { ...known.items, ...itemsAfter(known, { happened, at }) };
  const courses = mootAsks(known, after).map(({ approval }) => moot(approval, { reason, at }));
  return {
    settles: courses.flatMap(({ settles }) => settles),
    closes: courses.flatMap(({ closes }) => closes),
  };
}
