import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Documents } from '#desk/document/documents.service';
import { shownUnit } from '#domain/agency/shown-name';
import {
  BALANCE_HEADER,
  balanceRow,
  balancesOf,
  TRANSFER_HEADER,
  transferRow,
} from '#domain/restitution/transfers/answered-statement';
import { DomainError } from '#domain/shared/domain-error';
import {
  type AnsweredStatement,
  StatementsOfCaseReadModel,
} from '#persistence/query-order/statements-of-case.read-model';
import { type Asking, MatterDesk } from './matter-desk.js';
import type { AnsweredStatementView, StatementView } from './restitutions.dto.js';
import { FILE_BYTES, StatementsService } from './statements.service.js';

const LINES_AT_ONCE = 5_000;

/** 查询反馈列入溯源: the statements that banks have answered the case's queries with become files of its tracing set. */
@Injectable()
export class QueryStatementsService {
  private readonly answered = new StatementsOfCaseReadModel();

  constructor(
    @Inject(MatterDesk) private readonly matters: MatterDesk,
    @Inject(Documents) private readonly documents: Documents,
    @Inject(StatementsService) private readonly statements: StatementsService,
  ) {}

  async list(restitutionId: string): Promise<AnsweredStatementView[]> {
    const { caseId } = await this.matters.standingOf(restitutionId);
    const [found, files, tree] = await Promise.all([
      this.answered.statements(this.matters.manager, caseId),
      this.statements.rowsOf(caseId),
      this.matters.agencies.tree(),
    ]);
    const taken = new Set(files.flatMap((file) => (file.taken ? file.statementIds : [])));
    return found.map(({ bankUnitId, standsSince, firstAt, lastAt, ...one }) => ({
      ...one,
      bankName: shownUnit(tree, bankUnitId),
      standsSince: standsSince.toISOString(),
      ...(firstAt && lastAt && { firstAt: firstAt.toISOString(), lastAt: lastAt.toISOString() }),
      taken: taken.has(one.statementId),
    }));
  }

  /** One file of transfers and, with it, the balances that the banks state: so that every account can be weighed. */
  async take(asking: Asking, statementIds: readonly string[]): Promise<StatementView[]> {
    const { caseId } = await this.matters.standingOf(asking.restitutionId);
    const known = await this.answered.statements(this.matters.manager, caseId);
    const asked = new Set(statementIds);
    const chosen = known.filter(({ statementId }) => asked.has(statementId));
    if (chosen.length < asked.size)
      throw new DomainError('not-found', 'RESTITUTION.NO_SUCH_STATEMENT', 'A query of this case has no such answer.');
    const name = nameOf(chosen);
    const { opening, closing } = balancesOf(chosen);
    const files = [
      { sort: 'transfers', content: transfersOf(this.matters.manager, chosen) },
      { sort: 'opening', content: balancesFile(opening) },
      { sort: 'closing', content: balancesFile(closing) },
    ] as const;
    const kept: StatementView[] = [];
    for (const { sort, content } of files) {
      const about = { name: `${name}.csv`, limitBytes: FILE_BYTES };
      const { hash } = await this.documents.store.put(content, about);
      kept.push(await this.statements.keep(asking, { sort, name, hash, statementIds: [...asked].sort() }));
    }
    return kept;
  }
}

function nameOf(chosen: readonly AnsweredStatement[]): string {
  const orders = [...new Set(chosen.map(({ orderNumber }) => orderNumber))];
  const more = orders.length > 1 ? ` 等 ${orders.length} 份查询` : '';
  return `查询反馈 ${orders[0] ?? ''}${more}（${chosen.length} 个账户明细）`;
}

async function* transfersOf(manager: EntityManager, chosen: readonly AnsweredStatement[]): AsyncGenerator<Uint8Array> {
  const read = new StatementsOfCaseReadModel();
  yield Buffer.from(TRANSFER_HEADER);
  for (const { statementId, accountNumber } of chosen) {
    for (let after = 0; ;) {
      const lines = await read.lines(manager, statementId, after, LINES_AT_ONCE);
      const rows = lines.map(({ bankReference, at, direction, amountFen, counterpartNumber }) =>
        transferRow(accountNumber, {
          ...{ reference: bankReference, at, direction, fen: amountFen, counterpart: counterpartNumber },
        }),
      );
      yield Buffer.from(rows.join(''));
      const last = lines.at(-1);
      if (!last || lines.length < LINES_AT_ONCE) break;
      after = last.line;
    }
  }
}

async function* balancesFile(balances: ReadonlyMap<string, string>): AsyncGenerator<Uint8Array> {
  const rows = [...balances].map(([account, fen]) => balanceRow(account, fen));
  yield await Promise.resolve(Buffer.from(BALANCE_HEADER + rows.join('')));
}
