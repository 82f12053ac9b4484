import {
  type FlowPicture,
  flowPicture,
  type PictureAccount,
  type PictureEdge,
} from '#domain/restitution/tracing/flow-picture';
import type { Legs } from '#domain/restitution/tracing/legs';
import type { MoneyTrail } from '#domain/restitution/tracing/money-trail';
import type { FlowPart, FlowView } from '../flow.dto.js';

/** What one page of a browser can hold and an officer can look through. */
const MOST_ACCOUNTS = 5_000;
const MOST_EDGES = 20_000;
/** What a search lifts into the picture; more words find fewer. */
const MOST_FOUND = 100;

type Frozen = FlowView['accounts'][number]['frozen'];
export type FrozenOf = (account: number) => Frozen;

interface Drawn {
  readonly trail: MoneyTrail;
  readonly legs: Legs;
}

/** 资金流向图: the statements of a case as a picture, the money of the victims first; what is frozen is never left out. */
export function drawnPicture({ trail, legs }: Drawn, frozenOf: FrozenOf): FlowView {
  const { accounts, edges } = flowPicture(trail, legs);
  const isFrozen = ({ account }: PictureAccount): boolean => frozenOf(trail.accountOf(account) ?? -1) !== undefined;
  const shown = [...accounts.filter(isFrozen), ...accounts.toSorted(nearestAndLargest).filter((one) => !isFrozen(one))]
    .slice(0, MOST_ACCOUNTS)
    .sort(nearestAndLargest);
  const known = new Set(shown.map(({ account }) => account)).add('');
  const drawn = largest(edges.filter(({ from, to }) => known.has(from) && known.has(to)));
  return {
    ...shownAs({ accounts: shown, edges: drawn }, trail, frozenOf),
    moreAccounts: accounts.length - shown.length,
    moreEdges: edges.length - drawn.length,
  };
}

/** Of all accounts of the case, drawn or not, those whose number has these signs; with whatever goes in and out of them. */
export function foundInPicture({ trail, legs }: Drawn, words: string, frozenOf: FrozenOf): FlowPart {
  const { accounts, edges } = flowPicture(trail, legs);
  const found = accounts.filter(({ account }) => account.toLowerCase().includes(words)).sort(nearestAndLargest);
  const shown = found.slice(0, MOST_FOUND);
  const known = new Set(shown.map(({ account }) => account));
  const touching = largest(edges.filter(({ from, to }) => known.has(from) || known.has(to)));
  return { ...shownAs({ accounts: shown, edges: touching }, trail, frozenOf), found: found.length };
}

/** These accounts and what went between them: the way of one victim's money, however far it goes. */
export function wayInPicture({ trail, legs }: Drawn, way: ReadonlySet<string>, frozenOf: FrozenOf): FlowPart {
  const { accounts, edges } = flowPicture(trail, legs);
  const found = accounts.filter(({ account }) => way.has(account)).sort(nearestAndLargest);
  const shown = found.slice(0, MOST_ACCOUNTS);
  const between = largest(edges.filter(({ from, to }) => way.has(from) && way.has(to)));
  return { ...shownAs({ accounts: shown, edges: between }, trail, frozenOf), found: found.length };
}

const shownAs = (
  { accounts, edges }: FlowPicture,
  trail: MoneyTrail,
  frozenOf: FrozenOf,
): Pick<FlowView, 'accounts' | 'edges'> => ({
  accounts: accounts.map(({ account, level, victims, inFen, outFen, balanceFen }) => {
    const frozen = frozenOf(trail.accountOf(account) ?? -1);
    return {
      ...{ account, level, victims, inFen: `${inFen}`, outFen: `${outFen}`, balanceFen: `${balanceFen}` },
      ...(frozen && { frozen }),
    };
  }),
  edges: edges.map(({ fen, ...edge }) => ({ ...edge, fen: `${fen}` })),
});

const largest = (edges: PictureEdge[]): PictureEdge[] =>
  edges.sort((a, b) => (a.fen === b.fen ? 0 : a.fen > b.fen ? -1 : 1)).slice(0, MOST_EDGES);

/** What the victims' money reached first, then the rest; the most money first within a level. */
function nearestAndLargest(a: PictureAccount, b: PictureAccount): number {
  const [near, far] = [a.level, b.level].map((level) => (level < 0 ? Infinity : level)) as [number, number];
  if (near !== far) return near < far ? -1 : 1;
  if (a.inFen !== b.inFen) return a.inFen > b.inFen ? -1 : 1;
  return a.account < b.account ? -1 : 1;
}
