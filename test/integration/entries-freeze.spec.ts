import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { apply as applyCase } from '#domain/case/apply';
import type { Case, CaseEvent } from '#domain/case/case';
import { anOpening, OFFICER } from '#domain/case/case.spec-support';
import { openCase } from '#domain/case/decide';
import { decideApproval as decideFiling, proposeFiling } from '#domain/case/filing';
import { answerFreeze } from '#domain/freeze-order/answer';
import { apply } from '#domain/freeze-order/apply';
import { correctFreezeAnswer } from '#domain/freeze-order/correct';
import { due, findUnrelated, noteReturned, notifyOwner, restateJustification } from '#domain/freeze-order/course';
import type { FreezeOrder, FreezeOrderEvent } from '#domain/freeze-order/freeze-order';
import {
  anApproval,
  anItem,
  aProposal,
  at,
  BANK,
  FROZEN,
  frozenAnswer,
  ISSUED,
  later,
  LEADER,
  POLICE,
  PROPOSED,
} from '#domain/freeze-order/freeze-order.spec-support';
import { decideApproval, proposeFreeze } from '#domain/freeze-order/propose';
import { confirmRelease, proposeRelease } from '#domain/freeze-order/release';
import { confirmRenewal, proposeRenewal } from '#domain/freeze-order/renew';
import { fen } from '#domain/money/fen';
import type { Happened } from '#domain/shared/record';
import { bodiesOf, keepEntries } from '../support/keep-story.js';
import { openTestDatabase, RecordedMatter, recorderOn } from '../support/record.js';
import { workerStack } from '../support/stack.js';

const stack = await workerStack();
let database: DataSource;

beforeAll(async () => void (database = await openTestDatabase(stack.databaseUrl)));
afterAll(() => database.destroy());

let keys = 0;
const by = (actor: typeof POLICE, when = PROPOSED) => ({ by: actor, at: when, key: `key-${(keys += 1)}` });

/** A case that has been filed: without the fact of it nothing is frozen. */
async function aFiledCase(): Promise<string> {
  const caseId = randomUUID();
  const known = new RecordedMatter<Case, CaseEvent>(`case/${caseId}`, recorderOn(database), { apply: applyCase });
  const subjects = anOpening().subjects.map((subject) => ({ ...subject, subjectId: randomUUID() }));
  const when = later(PROPOSED, -3_600_000);
  await known.act(openCase, anOpening({ caseId, subjects, reportedAt: when }), by(OFFICER, when));
  for (const step of ['acceptance', 'filing'] as const) {
    const approval = { ...anApproval(`${step}.${caseId}`), kind: 'filing' };
    await known.act(proposeFiling, { step, approval, documentWord: '岚' }, by(POLICE, when));
    await known.act(decideFiling, { approvalId: approval.approvalId, decision: 'approved' }, by(LEADER, when));
  }
  return caseId;
}

type Freeze = RecordedMatter<FreezeOrder, FreezeOrderEvent>;
const WEEK = later(FROZEN, 7 * 86_400_000);

async function approve(freeze: Freeze, approvalId: string, when = WEEK, decision: 'approved' | 'refused' = 'approved') {
  const reason = decision === 'refused' ? { reason: '暂不同意' } : {};
  await freeze.act(decideApproval, { approvalId, decision, ...reason }, by(LEADER, when));
}

/** A freeze in which everything happens that can happen to one. */
async function aFullFreeze(): Promise<Freeze> {
  const [caseId, orderId] = [await aFiledCase(), randomUUID()];
  const freeze: Freeze = new RecordedMatter(`freeze-order/${orderId}`, recorderOn(database), { apply, due });
  const items = [1, 2, 3, 4].map((no) => anItem(no, { rowId: randomUUID(), accountKey: `${orderId}/${no}` }));
  const asked = (what: string) => anApproval(`${what}.${orderId}`);
  await freeze.act(proposeFreeze, aProposal({ orderId, caseId, items, approval: asked('order') }), by(POLICE));
  await approve(freeze, `order.${orderId}`, ISSUED);
  const answers = [
    ...[frozenAnswer(1), frozenAnswer(2), frozenAnswer(9), { itemNo: 3, result: 'refused', code: 'other' } as const],
    { itemNo: 4, result: 'queued', queuedAt: FROZEN, position: 1 } as const,
  ];
  await freeze.act(answerFreeze, { answers }, by(BANK, later(FROZEN, 60_000)));
  const correction = { answer: frozenAnswer(1, { frozenFen: fen(7_000_00n) }), reason: '录入有误' };
  await freeze.act(correctFreezeAnswer, correction, by(BANK, later(FROZEN, 120_000)));
  const restated = { itemNo: 1, justifiedFen: fen(6_000_00n), reason: '部分已排除', overrideReason: '混同' };
  await freeze.act(restateJustification, restated, by(POLICE, WEEK));
  const renewal = (what: string) => ({ itemNos: [1, 2], approval: asked(what), reason: '侦查尚未终结' });
  await freeze.act(proposeRenewal, renewal('denied'), by(POLICE, WEEK));
  await approve(freeze, `denied.${orderId}`, WEEK, 'refused');
  await freeze.act(proposeRenewal, renewal('renewal'), by(POLICE, WEEK));
  await approve(freeze, `renewal.${orderId}`);
  await freeze.act(confirmRenewal, { items: [{ itemNo: 1 }, { itemNo: 2 }] }, by(BANK, WEEK));
  await freeze.act(noteReturned, { payoutId: 'payout-1', itemNo: 1, amountFen: fen(1_000_00n) }, by(POLICE, WEEK));
  await freeze.act(findUnrelated, { itemNos: [2], foundAt: WEEK, reason: '系正常货款' }, by(POLICE, WEEK));
  const release = { items: [{ itemNo: 2 }], approval: asked('release'), reason: '与案件无关', neededUntil: WEEK };
  await freeze.act(proposeRelease, release, by(POLICE, WEEK));
  await approve(freeze, `release.${orderId}`);
  await freeze.act(confirmRelease, { items: [{ itemNo: 2, releasedAt: WEEK }] }, by(BANK, later(WEEK, 1_000)));
  await freeze.act(notifyOwner, { itemNos: [2], notifiedAt: WEEK }, by(POLICE, later(WEEK, 2_000)));
  await freeze.fire(at('2027-08-29T00:00:03'));
  return freeze;
}

it('of a freeze holds every event of its law but its end by another decision, its refusal and its turn in a queue', async () => {
  const freeze = await aFullFreeze();
  const events = (await bodiesOf(database, freeze.id)).map(
    (body) => (JSON.parse(body) as { entry: { happened: Happened } }).entry.happened.event,
  );
  expect(new Set(events)).toEqual(
    new Set([
      ...['FreezeProposed', 'FreezeIssued', 'FreezeAnswered', 'FreezeAnswerCorrected', 'JustificationRestated'],
      ...['RenewalAsked', 'FreezeDenied', 'RenewalOrdered', 'RenewalConfirmed', 'FreezeReturned', 'FoundUnrelated'],
      ...['ReleaseAsked', 'ReleaseOrdered', 'FreezeReleased', 'OwnerNotified', 'RungsReached', 'FreezeLapsed'],
    ]),
  );
  expect(Object.values(freeze.state?.items ?? {}).map(({ hold }) => hold.status)).toEqual([
    ...['lapsed', 'released', 'refused', 'queued'],
  ]);
  await keepEntries(database, { name: 'freeze-order-full', matterId: freeze.id, apply });
});
