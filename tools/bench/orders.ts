import { randomUUID } from 'node:crypto';
import { workflowTypeOf } from '#contracts/matter/record';
import type { Command } from '#contracts/shared/command';
import { toWire } from '#contracts/shared/wire';
import type { Actor } from '#domain/agency/actor';
import { fen } from '#domain/money/fen';
import type { Instant } from '#domain/shared/instant';
import { digestOf } from '#platform/temporal/commands';
import { inLanes, insisting, type TrialStack } from '../trial/trial-stack.js';

export const POLICE: Actor = { agency: 'police', unitId: 'police-990102-01', officerId: 'p.li', roles: ['officer'] };
export const BANK: Actor = { agency: 'bank', unitId: 'bank-qingsong', officerId: 'b.kong', roles: ['desk-clerk'] };

export interface OrdersOptions {
  readonly items: number;
  /** Orders that belong to one case; all of them where nothing is said. */
  readonly perCase?: number;
  readonly lanes?: number;
}

/** Cases and orders of the demonstration's units, opened and answered through the gateway. */
export class Orders {
  private opened = 0;
  private readonly cases: Promise<string>[] = [];
  /** Before any act, also where legal time stands still. */
  private readonly reportedAt = new Date().toISOString();

  constructor(
    private readonly stack: TrialStack,
    private readonly options: OrdersOptions,
  ) {}

  async open(count: number): Promise<string[]> {
    const ids = Array.from({ length: count }, () => randomUUID());
    await inLanes(ids, this.options.lanes ?? 4, (orderId) => this.issue(orderId));
    return ids;
  }

  answer(orderId: string, answers: readonly object[]): Promise<unknown> {
    const command = commandOf(BANK, { answers });
    return insisting(() => this.stack.gateway.act(`stop-payment-order/${orderId}`, 'answerStopPayment', command));
  }

  private start(matterId: string, update: string, body: unknown): Promise<unknown> {
    const opening = { workflowType: workflowTypeOf(matterId), update };
    const command = commandOf(POLICE, body);
    return insisting(() => this.stack.gateway.open(matterId, opening, command));
  }

  private caseOfNext(): Promise<string> {
    const index = Math.floor(this.opened / (this.options.perCase ?? Number.POSITIVE_INFINITY));
    this.opened += 1;
    return (this.cases[index] ??= this.openCase());
  }

  private async openCase(): Promise<string> {
    const caseId = randomUUID();
    const subject = (kind: string) => ({ subjectId: randomUUID(), kind, commitment: 'bench' });
    const body = {
      ...{ caseId, handlerUnitId: POLICE.unitId, centreUnitId: 'centre-990102', superiorUnitIds: [] },
      subjects: ['victim', 'facts', 'access-code'].map(subject),
      ...{ divisionCode: '990102', channel: '110', reportedAt: this.reportedAt },
      ...{ lossFen: '100', policeUnitCode: '990102501000' },
    };
    await this.start(`case/${caseId}`, 'openCase', body);
    return caseId;
  }

  private async issue(orderId: string): Promise<unknown> {
    const items = Array.from({ length: this.options.items }, (_, index) => ({
      ...{ itemNo: index + 1, rowId: randomUUID(), accountKey: `${orderId}-${index}`, commitment: 'bench' },
      ...{ amountFen: fen(100n), transferredAt: new Date().toISOString() },
    }));
    const body = {
      ...{ orderId, caseId: await this.caseOfNext(), caseNumber: 'bench', hop: 1 },
      ...{ bankCode: '991100000017', bankUnitId: BANK.unitId },
      ...{ issuerUnitId: POLICE.unitId, issuerShortName: '云', centreUnitId: 'centre-990102', superiorUnitIds: [] },
      items,
    };
    return this.start(`stop-payment-order/${orderId}`, 'issueStopPayment', toWire(body));
  }
}

const commandOf = (actor: Actor, body: unknown): Command => ({
  ...{ commandId: `cmd/${actor.unitId}/${randomUUID()}`, digest: digestOf({ actor, body }), actor, body },
  receivedAt: new Date().toISOString() as Instant,
});

export const stopped = (itemNo: number, stoppedAt = new Date()): object => ({
  ...{ itemNo, result: 'stopped', stoppedFen: '100', balanceFen: '100', operator: 'bench' },
  ...{ bankReference: `b${itemNo}`, stoppedAt: stoppedAt.toISOString(), ownStop: true },
});
