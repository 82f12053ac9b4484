import { randomUUID } from 'node:crypto';
import { caseIdOf, caseMatterId } from '#contracts/case/case.messages';
import type { Actor } from '#domain/agency/actor';
import { anOpening } from '#domain/case/case.spec-support';
import type { OpenCase } from '#domain/case/decide';
import { type Instant, instantOf } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import type { IssueStopPayment } from '#domain/stop-payment-order/issue';
import { anIssue, BANK, POLICE, stopped } from '#domain/stop-payment-order/stop-payment-order.spec-support';
import { aCommand, type Engine } from './matter-engine.js';

export const OPENING = { workflowType: 'stopPaymentOrderWorkflow', update: 'issueStopPayment' };

export const now = (): Instant => instantOf(Date.now());
export const dense = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1);

type Given = Partial<IssueStopPayment> & { readonly accounts?: number };

/** An order of a case of its own, ready to be sent. */
export function aFreshOrder(given: Given = {}): { readonly matterId: string; readonly body: IssueStopPayment } {
  const orderId = randomUUID();
  return { matterId: `stop-payment-order/${orderId}`, body: anIssue({ orderId, caseId: `case-${orderId}`, ...given }) };
}

/** The case that an order belongs to: what the order owes to it must be taken. */
export async function openCase(
  engine: Engine,
  given: Partial<OpenCase> = {},
  receivedAt: Instant = now(),
): Promise<string> {
  const matterId = caseMatterId(given.caseId ?? randomUUID());
  const subjects = anOpening().subjects.map((subject) => ({ ...subject, subjectId: randomUUID() }));
  const body = anOpening({ caseId: caseIdOf(matterId), reportedAt: receivedAt, subjects, ...given });
  const opening = { workflowType: 'caseWorkflow', update: 'openCase' };
  await engine.gateway.open(matterId, opening, aCommand(POLICE, 'report', body, receivedAt));
  return matterId;
}

/** Opens an order through the gateway, as the police API does. */
export async function openOrder(engine: Engine, given: Given = {}, receivedAt: Instant = now()): Promise<string> {
  const { matterId, body } = aFreshOrder(given);
  await openCase(engine, { caseId: body.caseId }, receivedAt);
  await engine.gateway.open(matterId, OPENING, aCommand(POLICE, 'issue', body, receivedAt));
  return matterId;
}

export interface Answered {
  readonly key: string;
  readonly answers: readonly unknown[];
  readonly by?: Actor;
  readonly receivedAt?: Instant;
}

export const answerOrder = (
  engine: Engine,
  matterId: string,
  { key, answers, by = BANK, receivedAt = now() }: Answered,
): Promise<Receipt> => engine.gateway.act(matterId, 'answerStopPayment', aCommand(by, key, { answers }, receivedAt));

export const allStopped = (count: number, stoppedAt: Instant): ReturnType<typeof stopped>[] =>
  dense(count).map((itemNo) => stopped(itemNo, stoppedAt));

export const codeOf = (answered: Promise<unknown>): Promise<string> =>
  answered.then(
    () => 'no refusal',
    (error: unknown) => (error as { code?: string }).code ?? String(error),
  );
