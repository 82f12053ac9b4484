import { flowPicture, type PictureAccount } from '#domain/restitution/tracing/flow-picture';
import type { Legs } from '#domain/restitution/tracing/legs';
import type { MoneyTrail } from '#domain/restitution/tracing/money-trail';
import type { FlowView } from '../flow.dto.js';

/** What one page of a browser can hold and an officer can search. */
const MOST_ACCOUNTS = 5_000;
const MOST_EDGES = 20_000;

type Frozen = FlowView['accounts'][number]['frozen'];

/** 资金流向图: the statements of a case as a picture, the money of the victims first. */
export function drawnPicture(
  { trail, legs }: { readonly trail: MoneyTrail; readonly legs: Legs },
  frozenOf: (account: number) => Frozen,
): FlowView {
  const { accounts, edges } = flowPicture(trail, legs);
  const shown = accounts.toSorted(nearestAndLargest).slice(0, MOST_ACCOUNTS);
  const known = new Set(shown.map(({ account }) => account)).add('');
  const drawn = edges
    .filter(({ from, to }) => known.has(from) && known.has(to))
    .sort((a, b) => (a.fen === b.fen ? 0 : a.fen > b.fen ? -1 : 1))
    .slice(0, MOST_EDGES);
  return {
    accounts: shown.map(({ account, level, victims, inFen, outFen, balanceFen }) => {
      const frozen = frozenOf(trail.accountOf(account) ?? -1);
      return {
        ...{ account, level, victims, inFen: `${inFen}`, outFen: `${outFen}`, balanceFen: `${balanceFen}` },
        ...(frozen && { frozen }),
      };
    }),
    edges: drawn.map(({ fen, ...edge }) => ({ ...edge, fen: `${fen}` })),
    moreAccounts: accounts.length - shown.length,
    moreEdges: edges.length - drawn.length,
  };
}

/** What the victims' money reached first, then the rest; the most money first within a level. */
function nearestAndLargest(a: PictureAccount, b: PictureAccount): number {
  const [near, far] = [a.level, b.level].map((level) => (level < 0 ? Infinity : level)) as [number, number];
  if (near !== far) return near < far ? -1 : 1;
  if (a.inFen !== b.inFen) return a.inFen > b.inFen ? -1 : 1;
  return a.account < b.account ? -1 : 1;
}
