import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { freezeOrderMatterId, type FreezeOrderCommands } from '#contracts/freeze-order/freeze-order.messages';
import { withPaper } from '#desk/paper-answer/with-paper';
import { Acts } from '#desk/request/acts';
import type { OnPaper } from '#domain/agency/paper-answer';
import { CORRECTION_REFUSALS, type FreezeOrderEvent } from '#domain/freeze-order/freeze-order';
import { DomainError } from '#domain/shared/domain-error';
import type { Receipt } from '#domain/shared/record';
import { ActReadModel } from '#persistence/record/act.read-model';
import type { Asker } from '#platform/http/asked.decorator';
import { openedId } from '#platform/temporal/matter-id';
import type { FreezeAnswerTaken, GivenFreezeAnswer } from './freeze-answers.dto.js';

export interface Asking extends Asker, OnPaper {
  readonly orderId: string;
}

type Answered = Extract<FreezeOrderEvent, { event: 'FreezeAnswered' | 'FreezeAnswerCorrected' }>;

/** What a bank says of a freeze, from its desk, by file or from its own system: one door for all of it. */
@Injectable()
export class FreezeAnswersService {
  private readonly record = new ActReadModel();

  constructor(
    @Inject(Acts) private readonly acts: Acts,
    @Inject(DataSource) private readonly database: DataSource,
  ) {}

  async answer(asking: Asking, answers: readonly GivenFreezeAnswer[], request?: object): Promise<FreezeAnswerTaken> {
    return this.outcome(await this.act(asking, 'answerFreeze', { body: { answers }, ...(request && { request }) }));
  }

  async correct(asking: Asking, body: { answer: GivenFreezeAnswer; reason: string }): Promise<FreezeAnswerTaken> {
    try {
      return await this.outcome(await this.act(asking, 'correctFreezeAnswer', { body }));
    } catch (error) {
      const code = CORRECTION_REFUSALS.find((one) => error instanceof DomainError && error.code === one);
      // Who enters a paper sits at the desk that would be told.
      if (code && !asking.onPaper) await this.tellRefused(asking, body, code);
      throw error;
    }
  }

  /** Under a key of its own, made from the one that was given: however often it is sent, the police hear of it once. */
  private tellRefused(
    { actor, key, orderId }: Asking,
    { answer: { itemNo, frozenFen }, reason }: { answer: GivenFreezeAnswer; reason: string },
    code: (typeof CORRECTION_REFUSALS)[number],
  ): Promise<Receipt> {
    const told = openedId({ unitId: actor.unitId, key, addressee: `refused/${orderId}` });
    const body = { itemNo, code, reason, ...(frozenFen !== undefined && { frozenFen }) };
    return this.acts.act(freezeOrderMatterId(orderId), 'noteCorrectionRefused', { actor, key: told, body });
  }

  act(
    { actor, key, orderId, ...paper }: Asking,
    update: keyof FreezeOrderCommands,
    sending: { readonly body: object; readonly request?: object },
  ): Promise<Receipt> {
    return this.acts.act(freezeOrderMatterId(orderId), update, { actor, key, ...withPaper(paper, sending) });
  }

  /** What the act itself says: the same the first time and every time. */
  private async outcome(receipt: Receipt): Promise<FreezeAnswerTaken> {
    const act = await this.record.one(this.database.manager, receipt.matterId, receipt.number);
    const happened = act?.entry.happened as unknown as Answered;
    const { returned = [], reported = [] } = happened.event === 'FreezeAnswered' ? happened : {};
    return {
      receipt,
      stands: happened.stands.map(({ itemNo }) => itemNo),
      reported: reported.map(({ itemNo }) => itemNo),
      returned: returned.map(({ itemNo, faults }) => ({ itemNo, faults: [...faults] })),
    };
  }
}
