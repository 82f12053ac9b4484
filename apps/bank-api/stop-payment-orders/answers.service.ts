import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { stopPaymentOrderMatterId, type StopPaymentOrderCommands } from '#contracts/stop-payment-order/stop-payment-order.messages';
import { fromFenText, toWire } from '#contracts/shared/wire';
import { checkRow, type ListedTransfer, type ListFacts } from '#domain/account-list/row';
import type { Actor } from '#domain/agency/actor';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import type { ItemAnswer, MovedOutTo } from '#domain/stop-payment-order/answer.types';
import type { StopPaymentAnswered } from '#domain/stop-payment-order/stop-payment-order';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { AccountRepository } from '#persistence/case/account.repository';
import { ActReadModel } from '#persistence/record/act.read-model';
import { StopPaymentOrderReadModel } from '#persistence/stop-payment-order/stop-payment-order.read-model';
import { SubjectRepository } from '#persistence/subject/subject.repository';
import { LegalTime } from '#platform/clock/legal-time';
import { Commands } from '#platform/temporal/commands';
import { uuidV5 } from '#platform/temporal/matter-id';
import { WorkflowGateway } from '#platform/temporal/workflow-gateway';
import type { AnswerTaken, GivenItemAnswer } from './answers.dto.js';

export interface Asking {
  readonly actor: Actor;
  readonly key: string;
  readonly orderId: string;
}

/** An answer with the accounts to which the money went on, as they were checked. */
export type CheckedAnswer = Omit<GivenItemAnswer, 'next'> & { readonly next?: readonly ListedTransfer[] };

/** The bank's answer: next accounts are stored with the case first, then the order decides item by item. */
@Injectable()
export class AnswersService {
  private readonly orders = new StopPaymentOrderReadModel();
  private readonly accounts = new AccountRepository();
  private readonly acts = new ActReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(SubjectRepository) private readonly subjects: SubjectRepository,
    @Inject(Commands) private readonly commands: Commands,
    @Inject(LegalTime) private readonly time: LegalTime,
    @Inject(WorkflowGateway) private readonly workflows: WorkflowGateway,
  ) {}

  /** Judges what a form or a machine states of next accounts, field by field. */
  async checked(answers: readonly GivenItemAnswer[]): Promise<CheckedAnswer[]> {
    const facts = answers.some(({ next }) => next) ? await this.facts() : undefined;
    return answers.map(({ next, ...answer }) => (next && facts ? { ...answer, next: next.map((cells, index) => transferIn(answer.itemNo, index, checkRow(index + 1, cells, facts))) } : answer));
  }

  async answer(asking: Asking, answers: readonly CheckedAnswer[], request: unknown): Promise<AnswerTaken> {
    const body = { answers: await this.staged(asking, answers) };
    return this.outcome(await this.act(asking, 'answerStopPayment', { body: toWire(body), request }));
  }

  async correct(asking: Asking, answer: CheckedAnswer, reason: string): Promise<AnswerTaken> {
    const [staged] = await this.staged(asking, [answer]);
    return this.outcome(await this.act(asking, 'correctStopPaymentAnswer', { body: toWire({ answer: staged, reason }), request: { answer, reason } }));
  }

  async act(asking: Asking, update: keyof StopPaymentOrderCommands, { body, request }: { body: unknown; request?: unknown }): Promise<Receipt> {
    const { actor, key, orderId } = asking;
    const command = await this.commands.from({ actor, key, body, ...(request !== undefined && { request }) });
    return this.workflows.act(stopPaymentOrderMatterId(orderId), update, command);
  }

  /** What the act itself says: the same the first time and every time. */
  private async outcome(receipt: Receipt): Promise<AnswerTaken> {
    const act = await this.acts.one(this.database.manager, receipt.matterId, receipt.number);
    const { stands, reported, returned } = act?.entry.happened as unknown as StopPaymentAnswered;
    const lines = (given: readonly { itemNo: number; faults: readonly string[] }[]) => given.map(({ itemNo, faults }) => ({ itemNo, faults: [...faults] }));
    const kept = new Set(reported.map(({ itemNo }) => itemNo));
    return { receipt, stands: stands.map(({ itemNo }) => itemNo), reported: lines(reported), returned: lines(returned.filter(({ itemNo }) => !kept.has(itemNo))) };
  }

  private async staged({ key, orderId }: Asking, answers: readonly CheckedAnswer[]): Promise<ItemAnswer[]> {
    const order = await this.orders.one(this.database.manager, orderId);
    if (!order) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
    const hops = answers.flatMap(({ itemNo, next = [] }) => next.map((transfer, index) => ({ itemNo, transfer, rowId: uuidV5(`${orderId}/${key}/${itemNo}/${index}`) })));
    const commitments = await this.store(order.caseId, orderId, hops);
    return answers.map(({ next, ...answer }) => {
      const mine = hops.filter(({ itemNo }) => itemNo === answer.itemNo);
      const movedTo = mine.map(({ rowId, transfer }) => this.movedOut(rowId, transfer, commitments.get(rowId) ?? ''));
      return { ...stated(answer), ...(next && { next: movedTo }) };
    });
  }

  private async store(caseId: string, orderId: string, hops: readonly { rowId: string; transfer: ListedTransfer }[]): Promise<Map<string, string>> {
    if (hops.length === 0) return new Map();
    const stored = await this.database.transaction(async (transaction) => {
      const subjects = hops.map(({ rowId, transfer: { accountName, accountNumber, bankGiven } }) => ({
        ...{ subjectId: rowId, caseId, kind: 'account', value: { accountName, accountNumber, bankGiven } },
        findBy: [accountNumber, accountName],
      }));
      const commitments = await this.subjects.store(transaction, subjects);
      const rows = hops.map(({ rowId, transfer }, index) => ({
        ...{ rowId, status: 'ready' as const, commitment: commitments[index]?.commitment ?? '', problems: [], warnings: [] },
        ...{ accountKey: this.accountKeyOf(transfer), amountFen: transfer.amountFen.toString(), transferredAt: transfer.transferredAt },
        ...(transfer.bankCode && { bankCode: transfer.bankCode }),
      }));
      await this.accounts.stageRows(transaction, { listId: `order/${orderId}`, caseId }, rows);
      return commitments;
    });
    return new Map(stored.map(({ subjectId, commitment }) => [subjectId, commitment]));
  }

  private movedOut(rowId: string, transfer: ListedTransfer, commitment: string): MovedOutTo {
    const { bankCode = '', amountFen, transferredAt } = transfer;
    return { rowId, accountKey: this.accountKeyOf(transfer), commitment, bankCode, amountFen, transferredAt };
  }

  private accountKeyOf({ bankCode, accountNumber }: ListedTransfer): string {
    return this.subjects.lookupOf(`${bankCode ?? ''}/${accountNumber}`);
  }

  private async facts(): Promise<ListFacts> {
    const [now, headOffices, cardPrefixes] = await Promise.all([this.time.now(), this.agencies.headOffices(), this.agencies.cardPrefixes()]);
    return { now, headOffices, cardPrefixes };
  }
}

function transferIn(itemNo: number, index: number, { transfer, errors }: ReturnType<typeof checkRow>): ListedTransfer {
  if (transfer) return transfer;
  throw new DomainError('invalid', 'STOP_PAYMENT_ORDER.NEXT_ACCOUNT_FAULTY', 'A next account cannot be used as it is stated.', { itemNo, index, problems: errors as unknown as Record<string, unknown>[] });
}

function stated({ stoppedFen, balanceFen, stoppedAt, ...answer }: Omit<CheckedAnswer, 'next'>): ItemAnswer {
  return {
    ...(Object.fromEntries(Object.entries(answer).filter(([, value]) => value !== undefined)) as Pick<ItemAnswer, 'itemNo' | 'result'>),
    ...(stoppedFen !== undefined && { stoppedFen: fromFenText(stoppedFen) }),
    ...(balanceFen !== undefined && { balanceFen: fromFenText(balanceFen) }),
    ...(stoppedAt !== undefined && { stoppedAt: stoppedAt as Instant }),
  };
}
