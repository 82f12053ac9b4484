import { Inject, Injectable } from '@nestjs/common';
import { AccountFacts } from '#desk/case/account-facts';
import { SubjectStore } from '#desk/case/subject-store';
import { withPaper } from '#desk/paper-answer/with-paper';
import { Acts } from '#desk/request/acts';
import type { OnPaper } from '#domain/agency/paper-answer';
import type { Asker } from '#platform/http/asked.decorator';
import {
  stopPaymentOrderMatterId,
  type StopPaymentOrderCommands,
} from '#contracts/stop-payment-order/stop-payment-order.messages';
import { fromFenText, toWire } from '#contracts/shared/wire';
import { checkRow, type ListedTransfer } from '#domain/account-list/row';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import type { ItemAnswer, MovedOutTo } from '#domain/stop-payment-order/answer.types';
import type { StopPaymentAnswered } from '#domain/stop-payment-order/stop-payment-order';
import { AccountRepository, type StagedRow } from '#persistence/case/account.repository';
import { ActReadModel } from '#persistence/record/act.read-model';
import { StopPaymentOrderReadModel } from '#persistence/stop-payment-order/stop-payment-order.read-model';
import { uuidV5 } from '#platform/temporal/matter-id';
import type { AnswerTaken, GivenItemAnswer } from './answers.dto.js';

export interface Asking extends Asker, OnPaper {
  readonly orderId: string;
}

/** An answer with the accounts to which the money went on, as they were checked. */
export type CheckedAnswer = Omit<GivenItemAnswer, 'next'> & { readonly next?: readonly ListedTransfer[] };

/** The bank's answer: next accounts are stored with the case first, then the order decides item by item. */
@Injectable()
export class AnswersService {
  private readonly orders = new StopPaymentOrderReadModel();
  private readonly accounts = new AccountRepository();
  private readonly record = new ActReadModel();

  constructor(
    @Inject(SubjectStore) private readonly subjects: SubjectStore,
    @Inject(AccountFacts) private readonly facts: AccountFacts,
    @Inject(Acts) private readonly acts: Acts,
  ) {}

  /** Judges what a form or a machine states of next accounts, field by field. */
  async checked(answers: readonly GivenItemAnswer[]): Promise<CheckedAnswer[]> {
    const facts = answers.some(({ next }) => next) ? await this.facts.now() : undefined;
    return answers.map(({ next, ...answer }) =>
      next && facts
        ? {
            ...answer,
            next: next.map((cells, index) => transferIn(answer.itemNo, index, checkRow(index + 1, cells, facts))),
          }
        : answer,
    );
  }

  async answer(asking: Asking, answers: readonly CheckedAnswer[], request: unknown): Promise<AnswerTaken> {
    const body = { answers: await this.staged(asking, answers) };
    return this.outcome(await this.act(asking, 'answerStopPayment', { body: toWire(body), request }));
  }

  async correct(asking: Asking, answer: CheckedAnswer, reason: string): Promise<AnswerTaken> {
    const [staged] = await this.staged(asking, [answer]);
    return this.outcome(
      await this.act(asking, 'correctStopPaymentAnswer', {
        body: toWire({ answer: staged, reason }),
        request: { answer, reason },
      }),
    );
  }

  async act(
    asking: Asking,
    update: keyof StopPaymentOrderCommands,
    { body, request }: { body: unknown; request?: unknown },
  ): Promise<Receipt> {
    const { actor, key, orderId } = asking;
    const sending = { actor, key, ...withPaper(asking, { body, request }) };
    return this.acts.act(stopPaymentOrderMatterId(orderId), update, sending);
  }

  /** What the act itself says: the same the first time and every time. */
  private async outcome(receipt: Receipt): Promise<AnswerTaken> {
    const act = await this.record.one(this.subjects.manager, receipt.matterId, receipt.number);
    const { stands, reported, returned } = act?.entry.happened as unknown as StopPaymentAnswered;
    const lines = (given: readonly { itemNo: number; faults: readonly string[] }[]) =>
      given.map(({ itemNo, faults }) => ({ itemNo, faults: [...faults] }));
    const kept = new Set(reported.map(({ itemNo }) => itemNo));
    return {
      receipt,
      stands: stands.map(({ itemNo }) => itemNo),
      reported: lines(reported),
      returned: lines(returned.filter(({ itemNo }) => !kept.has(itemNo))),
    };
  }

  private async staged({ key, orderId }: Asking, answers: readonly CheckedAnswer[]): Promise<ItemAnswer[]> {
    const hops = answers.flatMap(({ itemNo, next = [] }) =>
      next.map((transfer, index) => ({ itemNo, transfer, rowId: uuidV5(`${orderId}/${key}/${itemNo}/${index}`) })),
    );
    const commitments = await this.store(orderId, hops);
    return answers.map(({ next, ...answer }) => {
      const mine = hops.filter(({ itemNo }) => itemNo === answer.itemNo);
      const movedTo = mine.map(({ rowId, transfer }) => this.movedOut(rowId, transfer, commitments.get(rowId) ?? ''));
      return { ...stated(answer), ...(next && { next: movedTo }) };
    });
  }

  private async store(
    orderId: string,
    hops: readonly { rowId: string; transfer: ListedTransfer }[],
  ): Promise<Map<string, string>> {
    if (hops.length === 0) return new Map();
    const order = await this.orders.one(this.subjects.manager, orderId);
    if (!order) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
    const { caseId } = order;
    const subjects = hops.map(({ rowId, transfer: { accountName, accountNumber, bankGiven } }) => ({
      subjectId: rowId,
      caseId,
      kind: 'account',
      value: { accountName, accountNumber, bankGiven },
      findBy: [accountNumber, accountName],
    }));
    const stored = await this.subjects.store(subjects, async (transaction, commitments) => {
      const rows = hops.map(({ rowId, transfer }, index) =>
        this.stagedRow(rowId, transfer, commitments[index]?.commitment ?? ''),
      );
      await this.accounts.stageRows(transaction, { listId: `order/${orderId}`, caseId }, rows);
      return commitments;
    });
    return new Map(stored.map(({ subjectId, commitment }) => [subjectId, commitment]));
  }

  private stagedRow(rowId: string, transfer: ListedTransfer, commitment: string): StagedRow {
    const { bankCode, amountFen, transferredAt } = transfer;
    return {
      rowId,
      status: 'ready',
      commitment,
      accountKey: this.accountKeyOf(transfer),
      amountFen: amountFen.toString(),
      transferredAt,
      problems: [],
      warnings: [],
      ...(bankCode && { bankCode }),
    };
  }

  private movedOut(rowId: string, transfer: ListedTransfer, commitment: string): MovedOutTo {
    const { bankCode = '', amountFen, transferredAt } = transfer;
    return { rowId, accountKey: this.accountKeyOf(transfer), commitment, bankCode, amountFen, transferredAt };
  }

  private accountKeyOf({ bankCode, accountNumber }: ListedTransfer): string {
    return this.subjects.lookupOf(`${bankCode ?? ''}/${accountNumber}`);
  }
}

function transferIn(itemNo: number, index: number, { transfer, errors }: ReturnType<typeof checkRow>): ListedTransfer {
  if (transfer) return transfer;
  throw new DomainError(
    'invalid',
    'STOP_PAYMENT_ORDER.NEXT_ACCOUNT_FAULTY',
    'A next account cannot be used as it is stated.',
    { itemNo, index, problems: errors as unknown as Record<string, unknown>[] },
  );
}

function stated({ stoppedFen, balanceFen, stoppedAt, ...answer }: Omit<CheckedAnswer, 'next'>): ItemAnswer {
  return {
    ...(Object.fromEntries(Object.entries(answer).filter(([, value]) => value !== undefined)) as Pick<
      ItemAnswer,
      'itemNo' | 'result'
    >),
    ...(stoppedFen !== undefined && { stoppedFen: fromFenText(stoppedFen) }),
    ...(balanceFen !== undefined && { balanceFen: fromFenText(balanceFen) }),
    ...(stoppedAt !== undefined && { stoppedAt: stoppedAt as Instant }),
  };
}
