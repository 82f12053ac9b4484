/** An invented case of any size, the same on every machine: what the bench measures and what tries the command at full length. */
export interface Scenario {
  readonly transfers: number;
  readonly victims: number;
  readonly accounts: number;
  readonly levels: number;
}

export const scenarioOf = (transfers: number): Scenario => ({
  transfers,
  victims: transfers / 10,
  accounts: transfers / 10,
  levels: 8,
});

export interface ScenarioFiles {
  /** Each a CSV, piece by piece. */
  readonly transfers: Iterable<string>;
  readonly openings: Iterable<string>;
  readonly claims: Iterable<string>;
}

/** Victims pay into the first level; from there money is swept, passed on or split, level by level, sometimes back; at the end it is drawn or stays. */
export function scenarioFiles(scenario: Scenario): ScenarioFiles {
  return { transfers: transferRows(scenario), openings: openingRows(scenario), claims: claimRows(scenario) };
}

const ROWS_AT_ONCE = 5000;
const FIRST_MS = Date.UTC(2026, 2, 1);

const accountName = (account: number): string => `62${String(account).padStart(14, '0')}`;
const victimName = (victim: number): string => `95${String(victim).padStart(14, '0')}`;
const referenceOf = (transfer: number): string => `F${String(transfer).padStart(11, '0')}`;

function* inPieces(header: string, rows: Iterable<string>): Generator<string> {
  let piece = [header];
  for (const row of rows) {
    piece.push(row);
    if (piece.length === ROWS_AT_ONCE) {
      yield `${piece.join('\n')}\n`;
      piece = [];
    }
  }
  if (piece.length > 0) yield `${piece.join('\n')}\n`;
}

const openingRows = (scenario: Scenario): Iterable<string> => inPieces('account,balance_fen', openings(scenario));

function* openings({ accounts }: Scenario): Generator<string> {
  for (let account = 0; account < accounts; account += 1) yield `${accountName(account)},${openingOf(account)}`;
}

const openingOf = (account: number): number => (account % 3 === 0 ? (account * 7919) % 100_000 : 0);

const claimRows = (scenario: Scenario): Iterable<string> => inPieces('claim_id,transfer_id', claims(scenario));

function* claims(scenario: Scenario): Generator<string> {
  let victim = 0;
  for (const { transfer, kind } of movements(scenario)) {
    if (kind === 'claim') yield `C${String((victim += 1)).padStart(7, '0')},${referenceOf(transfer)}`;
  }
}

const transferRows = (scenario: Scenario): Iterable<string> =>
  inPieces('id,at,from,to,amount_fen', transfers(scenario));

function* transfers(scenario: Scenario): Generator<string> {
  let victim = 0;
  for (const { transfer, at, kind, from, to, fen } of movements(scenario)) {
    const payer = kind === 'claim' ? victimName((victim += 1)) : from < 0 ? '' : accountName(from);
    yield `${referenceOf(transfer)},${new Date(at).toISOString()},${payer},${to < 0 ? '' : accountName(to)},${fen}`;
  }
}

interface Movement {
  readonly transfer: number;
  readonly at: number;
  readonly kind: 'claim' | 'unclaimed' | 'move';
  readonly from: number;
  readonly to: number;
  readonly fen: number;
}

/** A small generator of numbers (mulberry32): the same seed gives the same case. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

function* movements(scenario: Scenario): Generator<Movement> {
  const draw = numbers(scenario.transfers);
  const town = new Town(scenario, draw);
  let at = FIRST_MS;
  let victims = 0;
  for (let transfer = 0; transfer < scenario.transfers; transfer += 1) {
    at += draw(4) * 500;
    const victimsDue = victims < scenario.victims * Math.min(1, (transfer / scenario.transfers) * 1.25);
    if (victimsDue && victims < scenario.victims) {
      victims += 1;
      yield { transfer, at, kind: 'claim', from: -1, ...town.credit(1_000_000) };
    } else if (draw(50) === 0 || town.isIdle()) {
      yield { transfer, at, kind: 'unclaimed', from: -1, ...town.credit(100_000) };
    } else yield { transfer, at, kind: 'move', ...town.move() };
  }
}

/** What the accounts of the case have; an account that has nothing pays nothing. */
class Town {
  private readonly balance: Float64Array;
  private readonly lastCredit: Float64Array;
  private readonly active: number[] = [];
  private readonly place: Int32Array;
  private readonly perLevel: number;

  constructor(
    private readonly scenario: Scenario,
    private readonly draw: (below: number) => number,
  ) {
    this.balance = Float64Array.from({ length: scenario.accounts }, (_, account) => openingOf(account));
    this.lastCredit = new Float64Array(scenario.accounts);
    this.place = new Int32Array(scenario.accounts).fill(-1);
    this.perLevel = Math.floor(scenario.accounts / scenario.levels);
  }

  isIdle(): boolean {
    return this.active.length === 0;
  }

  credit(yuanMax: number): { to: number; fen: number } {
    const to = this.draw(this.perLevel);
    const fen = (1 + this.draw(yuanMax)) * 100 + this.draw(100);
    this.receive(to, fen);
    return { to, fen };
  }

  move(): { from: number; to: number; fen: number } {
    const from = this.active[this.draw(this.active.length)]!;
    const fen = this.amountFrom(from);
    this.balance[from]! -= fen;
    if (this.balance[from] === 0) this.rest(from);
    const to = this.payeeOf(from);
    if (to >= 0) this.receive(to, fen);
    return { from, to, fen };
  }

  private amountFrom(account: number): number {
    const [balance, lastCredit, manner] = [this.balance[account]!, this.lastCredit[account]!, this.draw(100)];
    if (manner < 45) return balance;
    if (manner < 70 && lastCredit > 0 && lastCredit <= balance) return lastCredit;
    return 1 + this.draw(balance);
  }

  private payeeOf(account: number): number {
    const level = Math.min(Math.floor(account / this.perLevel), this.scenario.levels - 1);
    const manner = this.draw(100);
    if (manner < 2 && level > 0) return this.draw(this.perLevel * level);
    if (level === this.scenario.levels - 1) return -1;
    if (manner < 4) return -1;
    return this.perLevel * (level + 1) + this.draw(this.perLevel);
  }

  private receive(account: number, fen: number): void {
    this.balance[account]! += fen;
    this.lastCredit[account] = fen;
    const isLast = account >= this.perLevel * (this.scenario.levels - 1);
    if (this.place[account]! >= 0 || (isLast && this.draw(10) > 0)) return;
    this.place[account] = this.active.length;
    this.active.push(account);
  }

  private rest(account: number): void {
    const [place, last] = [this.place[account]!, this.active.pop()!];
    if (last !== account) {
      this.active[place] = last;
      this.place[last] = place;
    }
    this.place[account] = -1;
  }
}
