import { Inject, Injectable } from '@nestjs/common';
import { queryOrderMatterId, type QueryOrderCommands } from '#contracts/query-order/query-order.messages';
import { fromFenText, toWire } from '#contracts/shared/wire';
import { SubjectStore } from '#desk/case/subject-store';
import { withPaper } from '#desk/paper-answer/with-paper';
import { Acts } from '#desk/request/acts';
import type { OnPaper } from '#domain/agency/paper-answer';
import type { QueryAnswer, QueryAnswered, StatementFacts } from '#domain/query-order/query-order';
import { DomainError } from '#domain/shared/domain-error';
import type { Receipt } from '#domain/shared/record';
import { QueryOrderReadModel } from '#persistence/query-order/query-order.read-model';
import { StatementRepository } from '#persistence/query-order/statement.repository';
import { ActReadModel } from '#persistence/record/act.read-model';
import type { Asker } from '#platform/http/asked.decorator';
import { uuidV5 } from '#platform/temporal/matter-id';
import type { GivenQueryAnswer, QueryAnswerTaken } from './query-answers.dto.js';
import type { ReadStatement } from './statement-sheet.js';

export interface Asking extends Asker, OnPaper {
  readonly orderId: string;
}

export interface GivenStatement extends ReadStatement {
  readonly itemNo: number;
  readonly openingFen: string;
  readonly closingFen: string;
  /** Absent where the statement came in a message. */
  readonly fileHash?: string;
}

/** The bank's answer to a query: what names people is stored first, then the query decides item by item. */
@Injectable()
export class QueryAnswersService {
  private readonly queries = new QueryOrderReadModel();
  private readonly statements = new StatementRepository();
  private readonly record = new ActReadModel();

  constructor(
    @Inject(SubjectStore) private readonly subjects: SubjectStore,
    @Inject(Acts) private readonly acts: Acts,
  ) {}

  async answer(asking: Asking, answers: readonly GivenQueryAnswer[]): Promise<QueryAnswerTaken> {
    const body = { answers: await this.stored(asking, answers) };
    return this.outcome(await this.act(asking, 'answerQuery', { body: toWire(body), request: { answers } }));
  }

  async correct(asking: Asking, answer: GivenQueryAnswer, reason: string): Promise<QueryAnswerTaken> {
    const [stored] = await this.stored(asking, [answer]);
    const body = toWire({ answer: stored, reason });
    return this.outcome(await this.act(asking, 'correctQueryAnswer', { body, request: { answer, reason } }));
  }

  /** A statement answers an item of a query of transactions. */
  async answerWith(asking: Asking, given: GivenStatement): Promise<QueryAnswerTaken> {
    const statement = await this.keep(asking, given);
    const body = { answers: [{ itemNo: given.itemNo, result: 'statement', statement }] };
    return this.outcome(await this.act(asking, 'answerQuery', { body: toWire(body) }));
  }

  /** What moved on a watched account. */
  async report(asking: Asking, given: GivenStatement): Promise<Receipt> {
    const statement = await this.keep(asking, given);
    return this.act(asking, 'reportWatch', { body: toWire({ itemNo: given.itemNo, statement }) });
  }

  act(
    { actor, key, orderId, ...paper }: Asking,
    update: keyof QueryOrderCommands,
    sending: { readonly body: unknown; readonly request?: unknown },
  ): Promise<Receipt> {
    return this.acts.act(queryOrderMatterId(orderId), update, { actor, key, ...withPaper(paper, sending) });
  }

  private async keep({ actor, key, orderId }: Asking, given: GivenStatement): Promise<StatementFacts> {
    const { itemNo, lines, digest, fileHash, openingFen, closingFen, inFen, outFen } = given;
    const bankUnitId = (await this.queries.one(this.subjects.manager, orderId))?.bankUnitId ?? actor.unitId;
    const statementId = uuidV5(`${orderId}/${key}/${itemNo}/${digest}`);
    await this.subjects.store([], (transaction) =>
      this.statements.store(
        transaction,
        {
          ...{ statementId, orderId, itemNo, bankUnitId, digest, openingFen, closingFen },
          ...(fileHash && { fileHash }),
          inFen: inFen.toString(),
          outFen: outFen.toString(),
        },
        lines,
      ),
    );
    const opening = fromFenText(openingFen);
    const closing = fromFenText(closingFen);
    return {
      ...{ statementId, digest, rows: lines.length, inFen, outFen },
      ...(fileHash && { fileHash }),
      openingFen: opening,
      closingFen: closing,
    };
  }

  private async stored({ key, orderId }: Asking, answers: readonly GivenQueryAnswer[]): Promise<QueryAnswer[]> {
    const query = await this.queries.one(this.subjects.manager, orderId);
    if (!query) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
    const named = answers.flatMap(({ itemNo, stated }) =>
      stated ? [{ subjectId: uuidV5(`${orderId}/${key}/${itemNo}`), itemNo, stated }] : [],
    );
    const subjects = await this.subjects.store(
      named.map(({ subjectId, stated }) => ({
        ...{ subjectId, caseId: query.caseId, kind: 'query-answer', value: stated },
        findBy: [stated.holder, stated.phone].filter((text): text is string => Boolean(text)),
      })),
    );
    const commitments = new Map(subjects.map(({ subjectId, commitment }) => [subjectId, commitment]));
    return answers.map((given) => {
      const answerId = named.find(({ itemNo }) => itemNo === given.itemNo)?.subjectId;
      return answerOf(given, answerId && { answerId, commitment: commitments.get(answerId) ?? '' });
    });
  }

  private async outcome(receipt: Receipt): Promise<QueryAnswerTaken> {
    const act = await this.record.one(this.subjects.manager, receipt.matterId, receipt.number);
    const { stands, returned } = act?.entry.happened as unknown as QueryAnswered;
    return {
      receipt,
      stands: stands.map(({ itemNo }) => itemNo),
      returned: returned.map(({ itemNo, faults }) => ({ itemNo, faults: [...faults] })),
    };
  }
}

function answerOf(
  { itemNo, result, code }: GivenQueryAnswer,
  stated: { readonly answerId: string; readonly commitment: string } | '' | undefined,
): QueryAnswer {
  if (result === 'refused') return { itemNo, result, code: code as never };
  if (result === 'watching') return { itemNo, result };
  if (!stated)
    throw new DomainError('invalid', 'QUERY_ORDER.NOTHING_STATED', 'An answer states what was asked for.', { itemNo });
  return { itemNo, result, ...stated };
}
