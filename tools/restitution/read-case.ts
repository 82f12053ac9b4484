import { type MoneyTrail, moneyTrail } from '#domain/restitution/tracing/money-trail';
import { rowFault } from '#domain/restitution/transfers/row-fault';
import type { GatheredTransfers } from '#domain/restitution/transfers/transfer-gatherer';
import { badRow } from './bad-input.js';
import { readClaims, type ReadFile, readOpenings } from './read-tables.js';
import { readTransfers } from './read-transfers.js';

export interface CaseFiles {
  readonly transfers: string;
  readonly opening?: string | undefined;
  readonly claims?: string | undefined;
}

export interface ReadCase {
  readonly trail: MoneyTrail;
  readonly gathered: GatheredTransfers;
}

/** Reads the files of a case and puts them together; the first thing that is wrong is named by file and row. */
export async function readCase({ transfers, opening, claims }: CaseFiles, readFile: ReadFile): Promise<ReadCase> {
  const gathered = await readTransfers(transfers);
  const openings = opening === undefined ? [] : readOpenings(opening, readFile);
  const claimed = claims === undefined ? { claims: [], rows: [] } : readClaims(claims, readFile);
  const trail = moneyTrail(gathered.list, openings, claimed.claims);
  if (!('code' in trail)) return { trail, gathered };
  const given = claimed.claims[trail.index]?.reference ?? '';
  throw badRow(claims ?? '', rowFault(claimed.rows[trail.index] ?? 0, trail.code, given));
}
