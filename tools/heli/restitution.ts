import { parseArgs } from 'node:util';
import { fen } from '#domain/money/fen';
import { yuanText } from '#domain/money/yuan';
import { type Basis, type ShareOut, shareOut } from '#domain/restitution/share-out';
import { balances, discrepancies } from '#domain/restitution/tracing/conservation';
import { explain } from '#domain/restitution/tracing/explain';
import { legsOf } from '#domain/restitution/tracing/legs';
import type { MoneyTrail } from '#domain/restitution/tracing/money-trail';
import { heldBy, isRule, type Rule, RULES, type Traced, traceBy } from '#domain/restitution/tracing/trace';
import { BadInput } from '../restitution/bad-input.js';
import { readCase } from '../restitution/read-case.js';
import { readLosses, readOpenings } from '../restitution/read-tables.js';
import { discrepancyJson, traceJson, type TraceResult } from '#domain/restitution/tracing/trace-json';

export interface CommandIo {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly readFile: (path: string) => Uint8Array | string;
}

const USAGE = [
  'heli restitution share --pool FEN --losses FILE [--basis net|gross] [--json]',
  '    losses: claim_id,loss_fen,compensated_fen,first_credit_at',
  `heli restitution trace --transfers FILE --opening FILE --claims FILE --rule RULE [--account NAME …] [--json]`,
  '    transfers: id,at,from,to,amount_fen[,reverses]   opening: account,balance_fen   claims: claim_id,transfer_id',
  `    RULE: ${RULES.join(', ')}`,
  'heli restitution explain --claim ID --account NAME (files and rule as for trace) [--json]',
  'heli restitution conserve --transfers FILE --opening FILE [--closing FILE] [--json]     closing: account,balance_fen',
  'A time without a zone is Shanghai time. An empty "from" is cash in, an empty "to" cash out.',
];

const BAD_INPUT = 2;
const BUNDLE_LINES = 1000;
const OPTIONS = {
  pool: { type: 'string' },
  losses: { type: 'string' },
  basis: { type: 'string', default: 'net' },
  transfers: { type: 'string' },
  opening: { type: 'string' },
  closing: { type: 'string' },
  claims: { type: 'string' },
  rule: { type: 'string' },
  claim: { type: 'string' },
  account: { type: 'string', multiple: true },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

type Given = ReturnType<typeof optionsOf>;

const VERBS: Readonly<Record<string, (given: Given, io: CommandIo) => void | Promise<void>>> = {
  share,
  trace,
  explain: explainOne,
  conserve,
};

/** Answers with the exit status: 0 done, 2 bad input, said in one line. */
export async function restitutionCommand(args: readonly string[], io: CommandIo): Promise<number> {
  try {
    const [verb = '', ...rest] = args;
    if (verb === '' || verb === '--help') {
      for (const line of USAGE) io.out(line);
      return verb === '' ? BAD_INPUT : 0;
    }
    const command = VERBS[verb];
    if (!command) throw new BadInput(`heli restitution: nothing is called "${verb}": ${Object.keys(VERBS).join(', ')}`);
    const given = optionsOf(rest);
    if (given.help) for (const line of USAGE) io.out(line);
    else await command(given, io);
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    io.err(error.message.replaceAll(/[\r\n]+/g, ' '));
    return BAD_INPUT;
  }
}

function optionsOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true }).values;
  } catch (error) {
    throw new BadInput(`heli restitution: ${(error as Error).message}`);
  }
}

function required(
  given: Given,
  name: 'pool' | 'losses' | 'transfers' | 'opening' | 'claims' | 'rule' | 'claim',
): string {
  const value = given[name];
  if (value === undefined) throw new BadInput(`heli restitution: --${name} is missing`);
  return value;
}

function share(given: Given, io: CommandIo): void {
  const [pool, basis] = [required(given, 'pool'), given.basis];
  if (!/^\d{1,18}$/.test(pool)) throw new BadInput(`--pool: not a whole number of fen: ${JSON.stringify(pool)}`);
  if (!isBasis(basis)) throw new BadInput(`--basis: neither net nor gross: ${JSON.stringify(basis)}`);
  const found = shareOut(fen(BigInt(pool)), readLosses(required(given, 'losses'), io.readFile), basis);
  inBundles(given.json ? sharesJson(found) : sharesText(found), io);
}

const isBasis = (basis: string): basis is Basis => basis === 'net' || basis === 'gross';

function* sharesJson({ pool, basis, shares, residue }: ShareOut): Generator<string> {
  yield '{';
  yield `  "poolFen": "${pool}",`;
  yield `  "basis": "${basis}",`;
  yield '  "shares": [';
  for (const [index, { claimId, amount }] of shares.entries()) {
    yield `    ${JSON.stringify({ claimId, shareFen: `${amount}` })}${index < shares.length - 1 ? ',' : ''}`;
  }
  yield '  ],';
  yield `  "residueFen": "${residue}"`;
  yield '}';
}

function* sharesText({ shares, residue }: ShareOut): Generator<string> {
  for (const { claimId, amount } of shares) yield `${claimId}\t${yuanText(amount)}`;
  yield `residue\t${yuanText(residue)}`;
}

async function trace(given: Given, io: CommandIo): Promise<void> {
  const { traced, gathered } = await tracedCase(given, io);
  const asked = given.account?.map((name) => accountNumber(traced.trail, name));
  const result = { traced, gathered, holdings: heldBy(traced, asked) };
  inBundles(given.json ? traceJson(result) : traceText(result), io);
}

/** A result may have millions of lines: they are written a thousand at a time. */
function inBundles(lines: Iterable<string>, io: CommandIo): void {
  let bundle: string[] = [];
  for (const line of lines) {
    bundle.push(line);
    if (bundle.length < BUNDLE_LINES) continue;
    io.out(bundle.join('\n'));
    bundle = [];
  }
  if (bundle.length > 0) io.out(bundle.join('\n'));
}

async function tracedCase(given: Given, io: CommandIo): Promise<Omit<TraceResult, 'holdings'>> {
  const rule = ruleOf(required(given, 'rule'));
  const files = {
    transfers: required(given, 'transfers'),
    opening: required(given, 'opening'),
    claims: required(given, 'claims'),
  };
  const { trail, gathered } = await readCase(files, io.readFile);
  return { traced: traceBy(rule, trail), gathered };
}

function ruleOf(name: string): Rule {
  if (!isRule(name)) throw new BadInput(`--rule: none of ${RULES.join(', ')}: ${JSON.stringify(name)}`);
  return name;
}

function accountNumber(trail: MoneyTrail, name: string): number {
  const account = trail.accountOf(name);
  if (account === undefined) throw new BadInput(`--account: in none of the files: ${JSON.stringify(name)}`);
  return account;
}

function* traceText({ traced, holdings }: TraceResult): Generator<string> {
  const { trail } = traced;
  for (const [entry, holder] of holdings.holder.entries()) {
    const name = holder < trail.accounts ? trail.nameOf(holder) : '(gone)';
    yield `${name}\t${trail.claimIds[holdings.claim[entry]!]!}\t${yuanText(holdings.fen[entry]!)}`;
  }
  for (const [account, fenTogether] of holdings.unseparated.entries()) {
    if (fenTogether > 0n && account < trail.accounts)
      yield `${trail.nameOf(account)}\t(unseparated)\t${yuanText(fenTogether)}`;
  }
}

async function explainOne(given: Given, io: CommandIo): Promise<void> {
  const { traced } = await tracedCase(given, io);
  const claim = traced.trail.claimNumberOf(required(given, 'claim'));
  if (claim === undefined) throw new BadInput(`--claim: not in the file of claims: ${JSON.stringify(given.claim)}`);
  const [name, more] = given.account ?? [];
  if (name === undefined || more !== undefined) throw new BadInput('heli restitution: explain takes one --account');
  for (const line of explanationLines(traced, claim, { name, json: given.json })) io.out(line);
}

function explanationLines(
  traced: Traced,
  claim: number,
  { name, json }: { name: string; json: boolean },
): readonly string[] {
  const found = explain(traced, claim, accountNumber(traced.trail, name));
  if (!json) return found.words;
  return [JSON.stringify(found, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value), 2)];
}

async function conserve(given: Given, io: CommandIo): Promise<void> {
  const files = { transfers: required(given, 'transfers'), opening: required(given, 'opening') };
  const { trail } = await readCase(files, io.readFile);
  const legs = legsOf(trail);
  const stated = given.closing === undefined ? [] : readOpenings(given.closing, io.readFile);
  const closing = new Map(stated.map(({ account, balance }) => [account, balance]));
  const found = discrepancies(trail, legs, closing).map((one) => discrepancyJson(trail, one));
  const rows = balances(trail, legs).map((one) => ({
    account: trail.nameOf(one.account),
    openingFen: `${one.opening}`,
    openingIsStated: one.openingIsStated,
    inFen: `${one.in}`,
    outFen: `${one.out}`,
    closingFen: `${one.closing}`,
  }));
  const result = { conserved: found.length === 0, accounts: rows, discrepancies: found };
  if (given.json) io.out(JSON.stringify(result, null, 2));
  else for (const one of found) io.out(JSON.stringify(one));
  if (!given.json) io.out(found.length === 0 ? 'conserved' : `${found.length} discrepancies`);
}
