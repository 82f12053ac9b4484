import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { ENTRY_VERSION } from '#contracts/matter/entry-version';
import { toWire } from '#contracts/shared/wire';
import { apply as applyCase } from '#domain/case/apply';
import type { Case, CaseEvent } from '#domain/case/case';
import { aDraft, aList, anOpening, OFFICER } from '#domain/case/case.spec-support';
import { discardRows, draftNextHop, listAccounts, noteOrdered, openCase } from '#domain/case/decide';
import type { Happened } from '#domain/shared/record';
import { answer, correctAnswer } from '#domain/stop-payment-order/answer';
import {
  after,
  BANK,
  movedOut,
  POLICE,
  refused,
  reported,
  stopped,
} from '#domain/stop-payment-order/stop-payment-order.spec-support';
import { confirmLift, lift, stopAgain, take, withdraw } from '#domain/stop-payment-order/undo';
import { openTestDatabase, RecordedMatter, recorderOn } from '../support/record.js';
import { ISSUED_AT, issueOrder } from '../support/stop-payment.js';
import { workerStack } from '../support/stack.js';

const stack = await workerStack();
let database: DataSource;

beforeAll(async () => void (database = await openTestDatabase(stack.databaseUrl)));
afterAll(() => database.destroy());

const reason = '核实无关';
let keys = 0;
const by = (actor: typeof POLICE, minutes: number) => ({
  ...{ by: actor, at: after(ISSUED_AT, { minutes }) },
  key: `key-${(keys += 1)}`,
});

/** An order in which everything happens that can happen to one. */
async function aFullOrder() {
  const order = await issueOrder(database, { orderId: randomUUID(), accounts: 6 });
  const stoppedAt = after(ISSUED_AT, { minutes: 5 });
  await order.act(take, {}, by(BANK, 1));
  const answers = [stopped(1, stoppedAt), stopped(2, stoppedAt), reported(3, stoppedAt), refused(4), movedOut(5)];
  await order.act(answer, { answers }, by(BANK, 6));
  await order.act(withdraw, { itemNos: [6], reason }, by(POLICE, 7));
  await order.act(correctAnswer, { answer: stopped(1, after(stoppedAt, { minutes: -2 })), reason }, by(BANK, 8));
  await order.act(lift, { itemNos: [2], reason }, by(POLICE, 9));
  await order.act(confirmLift, { items: [{ itemNo: 2, liftedAt: after(ISSUED_AT, { minutes: 9 }) }] }, by(BANK, 10));
  await order.act(stopAgain, { itemNos: [1] }, by(POLICE, 11));
  await order.fire(after(ISSUED_AT, { hours: 49 }));
  return order;
}

async function aFullCase() {
  const caseId = randomUUID();
  const known = new RecordedMatter<Case, CaseEvent>(`case/${caseId}`, recorderOn(database), { apply: applyCase });
  const subjects = anOpening().subjects.map((subject) => ({ ...subject, subjectId: randomUUID() }));
  const [first, second, third] = [randomUUID(), randomUUID(), randomUUID()];
  const officer = (minutes: number) => by(OFFICER, minutes);
  await known.act(
    openCase,
    anOpening({ caseId, subjects, reportedAt: after(ISSUED_AT, { minutes: -40 }) }),
    officer(-38),
  );
  await known.fire(after(ISSUED_AT, { minutes: -9 }));
  await known.act(listAccounts, aList(first), officer(-8));
  await known.act(draftNextHop, aDraft('draft-1', second, third), officer(-7));
  await known.act(noteOrdered, { orderId: 'order-1', rowIds: [second], alreadyOrderedRowIds: [] }, officer(-6));
  await known.act(discardRows, { rowIds: [third], reason: '重复' }, officer(-5));
  return known;
}

const bodiesOf = async (matterId: string): Promise<string[]> => {
  const rows: { body: string }[] = await database.query('select body from acts where matter_id = $1 order by number', [
    matterId,
  ]);
  return rows.map(({ body }) => body);
};

const eventsIn = (bodies: readonly string[]): Set<string> =>
  new Set(bodies.map((body) => (JSON.parse(body) as { entry: { happened: Happened } }).entry.happened.event));

/** With HELI_HISTORIES the entries are kept for the builds to come, beside the histories. */
async function keep(area: string, bodies: readonly string[], state: unknown): Promise<void> {
  const histories = process.env['HELI_HISTORIES'];
  if (!histories) return;
  const folder = join(histories, '../entries', String(ENTRY_VERSION));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${area}.jsonl`), `${bodies.join('\n')}\n`);
  await writeFile(join(folder, `${area}.state.json`), `${JSON.stringify(toWire(state), undefined, 2)}\n`);
}

describe('a record in which everything has happened', () => {
  it('of an order holds every event of its law', async () => {
    const order = await aFullOrder();
    const bodies = await bodiesOf(order.id);
    expect(eventsIn(bodies)).toEqual(
      new Set([
        ...['StopPaymentIssued', 'StopPaymentTaken', 'StopPaymentAnswered', 'StopPaymentAnswerCorrected'],
        ...['StopPaymentItemsWithdrawn', 'StopPaymentLiftOrdered', 'StopPaymentLifted', 'SecondStopOrdered'],
        ...['StopPaymentLapsed', 'RungsReached'],
      ]),
    );
    await keep('stop-payment-order', bodies, order.state);
  });

  it('of a case holds every event of its law', async () => {
    const known = await aFullCase();
    const bodies = await bodiesOf(known.id);
    expect(eventsIn(bodies)).toEqual(
      new Set(['CaseOpened', 'RungsReached', 'AccountsListed', 'NextHopDrafted', 'RowsOrdered', 'RowsDiscarded']),
    );
    await keep('case', bodies, known.state);
  });
});
