/** The picture as the police API gives it. */
export interface Picture {
  readonly accounts: readonly PictureAccount[];
  readonly edges: readonly PictureEdge[];
}

export interface PictureAccount {
  readonly account: string;
  readonly level: number;
  readonly inFen: string;
  readonly outFen: string;
  readonly balanceFen: string;
  readonly victims: number;
  readonly frozen?: { readonly itemKey: string; readonly frozenFen: string };
}

export interface PictureEdge {
  readonly from: string;
  readonly to: string;
  readonly transfers: number;
  readonly fen: string;
}

/** What the officer has asked to see. */
export interface Asked {
  /** How many accounts each level shows; a level that is not named shows the first few. */
  readonly shown: ReadonlyMap<number, number>;
  /** These stand on top of their level, whatever their sums: what was searched for or chosen. */
  readonly lifted: ReadonlySet<string>;
  /** Where given, nothing else is drawn: the way of one victim's money. */
  readonly only?: ReadonlySet<string>;
}

export interface Box {
  readonly key: string;
  readonly level: number;
  readonly x: number;
  readonly y: number;
  /** Absent for the box that stands for all that a level does not show. */
  readonly account?: PictureAccount;
  readonly rest?: {
    readonly accounts: number;
    readonly inFen: string;
    readonly outFen: string;
    readonly frozen: number;
  };
}

export interface Line {
  readonly from: Box;
  readonly to: Box;
  readonly fen: bigint;
  readonly transfers: number;
}

export interface Column {
  readonly level: number;
  readonly x: number;
  readonly accounts: number;
  readonly fen: string;
}

export interface Laid {
  readonly columns: readonly Column[];
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

export const BOX = { width: 190, height: 44, gapX: 92, gapY: 10, top: 44, left: 14, head: 38 } as const;
/** With the box for the rest as many as the window of an office screen holds. */
const FEW = 6;
/** More accounts of one level at one click. */
export const MORE = 50;

/** The level of what no victim's money reached stands last, under its own name. */
const place = (level: number): number => (level < 0 ? Number.MAX_SAFE_INTEGER : level);

/** Lays accounts out by level, the largest first; what a level does not show is one box, so that no sum is lost. */
export function layOut(picture: Picture, asked: Asked): Laid {
  const levels = byLevel(picture.accounts.filter(({ account }) => asked.only?.has(account) ?? true));
  const boxOf = new Map<string, Box>();
  const boxes: Box[] = [];
  const columns: Column[] = [];
  let height = 0;
  [...levels.keys()]
    .sort((a, b) => place(a) - place(b))
    .forEach((level, column) => {
      const x = BOX.left + column * (BOX.width + BOX.gapX);
      const accounts = sorted(levels.get(level) ?? [], asked.lifted);
      const many = asked.only ? accounts.length : Math.max(asked.shown.get(level) ?? FEW, lifted(accounts, asked));
      const [drawn, rest] = [accounts.slice(0, many), accounts.slice(many)];
      drawn.forEach((account, row) => {
        const box = { key: account.account, level, x, y: yOf(row), account };
        boxes.push(box);
        boxOf.set(account.account, box);
      });
      if (rest.length > 0) {
        const box = { key: `rest/${level}`, level, x, y: yOf(drawn.length), rest: restOf(rest) };
        boxes.push(box);
        for (const { account } of rest) boxOf.set(account, box);
      }
      columns.push({ level, x, accounts: accounts.length, fen: sumOf(accounts, 'inFen') });
      height = Math.max(height, yOf(drawn.length + (rest.length > 0 ? 1 : 0)));
    });
  const width = BOX.left * 2 + columns.length * (BOX.width + BOX.gapX) - BOX.gapX;
  return { columns, boxes, lines: linesOf(picture.edges, boxOf), width: Math.max(width, 0), height };
}

const yOf = (row: number): number => BOX.top + row * (BOX.height + BOX.gapY);

function byLevel(accounts: readonly PictureAccount[]): Map<number, PictureAccount[]> {
  const levels = new Map<number, PictureAccount[]>();
  for (const account of accounts) {
    const known = levels.get(account.level);
    if (known) known.push(account);
    else levels.set(account.level, [account]);
  }
  return levels;
}

function sorted(accounts: readonly PictureAccount[], up: ReadonlySet<string>): PictureAccount[] {
  const weight = ({ account, frozen }: PictureAccount): number => (up.has(account) ? 2 : frozen ? 1 : 0);
  return [...accounts].sort(
    (a, b) =>
      weight(b) - weight(a) ||
      larger(b.inFen, a.inFen) ||
      larger(b.outFen, a.outFen) ||
      (a.account < b.account ? -1 : 1),
  );
}

/** As numbers, by their decimal text. */
const larger = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

const lifted = (accounts: readonly PictureAccount[], { lifted: up }: Asked): number =>
  Math.min(accounts.filter(({ account }) => up.has(account)).length, 200);

const restOf = (accounts: readonly PictureAccount[]): NonNullable<Box['rest']> => ({
  ...{ accounts: accounts.length, frozen: accounts.filter(({ frozen }) => frozen).length },
  ...{ inFen: sumOf(accounts, 'inFen'), outFen: sumOf(accounts, 'outFen') },
});

const sumOf = (accounts: readonly PictureAccount[], side: 'inFen' | 'outFen'): string =>
  accounts.reduce((sum, account) => sum + BigInt(account[side]), 0n).toString();

/** What goes between two boxes is one line, whatever number of transfers it stands for. */
function linesOf(edges: readonly PictureEdge[], boxOf: ReadonlyMap<string, Box>): Line[] {
  const lines = new Map<string, Line>();
  for (const { from, to, fen, transfers } of edges) {
    const [source, target] = [boxOf.get(from), boxOf.get(to)];
    if (!source || !target || (source === target && source.rest)) continue;
    const key = `${source.key}>${target.key}`;
    const known = lines.get(key);
    lines.set(key, {
      ...{ from: source, to: target, fen: (known?.fen ?? 0n) + BigInt(fen) },
      transfers: (known?.transfers ?? 0) + transfers,
    });
  }
  return [...lines.values()];
}

/** What of the picture lies in the window, with a little around it. */
export function within<T extends { readonly x: number; readonly y: number }>(
  boxes: readonly T[],
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
): T[] {
  const around = BOX.width;
  return boxes.filter(
    ({ x, y }) => x > left - around * 2 && x < left + width + around && y > top - around && y < top + height + around,
  );
}

const STEPS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ...{ ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] },
};
export const isStep = (key: string): boolean => key in STEPS;

/** Where an arrow key leads: the next box of the level, or of the next level the one that lies closest. */
export function beside(boxes: readonly Box[], from: Box, key: string): Box | undefined {
  const [stepX, stepY] = STEPS[key] ?? [0, 0];
  return boxes
    .filter(({ x, y }) => (stepX ? Math.sign(x - from.x) === stepX : x === from.x && Math.sign(y - from.y) === stepY))
    .toSorted(
      (a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x) || Math.abs(a.y - from.y) - Math.abs(b.y - from.y),
    )
    .at(0);
}

/** The picture with what was looked up beside it; nothing stands in it twice. */
export function joined(picture: Picture, ...parts: readonly (Picture | undefined)[]): Picture {
  const accounts = new Map(picture.accounts.map((one) => [one.account, one]));
  const edges = new Map(picture.edges.map((one) => [`${one.from}>${one.to}`, one]));
  for (const part of parts) {
    for (const one of part?.accounts ?? []) accounts.set(one.account, one);
    for (const one of part?.edges ?? []) edges.set(`${one.from}>${one.to}`, one);
  }
  return { accounts: [...accounts.values()], edges: [...edges.values()] };
}

export const levelName = (level: number): string =>
  level < 0 ? '被骗资金未到达' : level === 0 ? '付款账户' : `第 ${level} 级`;

/** Fewer signs of a number find too many. */
export const FEWEST_SIGNS = 3;

export const signsIn = (words: string): string => words.replace(/\s/g, '').toLowerCase();

export const found = (accounts: readonly PictureAccount[], words: string): readonly PictureAccount[] => {
  const wanted = signsIn(words);
  return wanted.length < FEWEST_SIGNS ? [] : accounts.filter(({ account }) => account.toLowerCase().includes(wanted));
};
