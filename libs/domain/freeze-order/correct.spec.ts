import { correctFreezeAnswer, noteCorrectionRefused } from '#domain/freeze-order/correct';
import { restateJustification } from '#domain/freeze-order/course';
import { hasEnded } from '#domain/freeze-order/freeze-order';
import {
  answered,
  anApproval,
  anItem,
  approve,
  at,
  BANK,
  codeOf,
  filedRecord,
  FROZEN,
  type FreezeInMemory,
  frozen,
  frozenAnswer,
  issued,
  later,
  OTHER_BANK,
  POLICE,
} from '#domain/freeze-order/freeze-order.spec-support';
import { confirmRelease, proposeRelease } from '#domain/freeze-order/release';
import { confirmRenewal, proposeRenewal } from '#domain/freeze-order/renew';
import { fen } from '#domain/money/fen';

const NOW = at('2026-09-10T10:00');
const EARLIER = later(FROZEN, -20 * 60_000);
const byBank = (when = NOW) => ({ by: BANK, at: when });
const byPolice = (when = NOW) => ({ by: POLICE, at: when });
const item = (freeze: FreezeInMemory, itemNo = 1) => freeze.state?.items[itemNo];
const open = (freeze: FreezeInMemory) => freeze.clocks.openDeadlines.map(({ deadlineId }) => deadlineId);
const correct = (freeze: FreezeInMemory, answer = frozenAnswer(), by = BANK) =>
  freeze.act(correctFreezeAnswer, { answer, reason: '录入有误' }, { by, at: NOW });
const refusedAnswer = { itemNo: 1, result: 'refused', code: 'account-closed' } as const;

function renewed(): FreezeInMemory {
  const freeze = frozen();
  freeze.act(proposeRenewal, { itemNos: [1], approval: anApproval('r-1'), reason: '继续侦查' }, byPolice());
  approve(freeze, NOW, 'r-1');
  freeze.act(confirmRenewal, { items: [{ itemNo: 1 }] }, byBank());
  return freeze;
}

function partlyReleased(): FreezeInMemory {
  const freeze = frozen();
  const items = [{ itemNo: 1, amountFen: fen(3_000_00n) }];
  freeze.act(proposeRelease, { items, approval: anApproval('r-1'), reason: '已查清', neededUntil: NOW }, byPolice());
  approve(freeze, NOW, 'r-1');
  freeze.act(confirmRelease, { items: [{ itemNo: 1, releasedAt: NOW }] }, byBank());
  return freeze;
}

describe('the correction of an answer', () => {
  it('is a new act: the old one stays, the period runs from what is true, and the fact says so', () => {
    const record = filedRecord();
    const freeze = frozen({}, record);
    correct(freeze, frozenAnswer(1, { frozenAt: EARLIER, frozenFen: fen(7_000_00n) }));
    expect(item(freeze)?.hold).toMatchObject({
      frozenAt: EARLIER,
      frozenFen: 7_000_00n,
      endsAt: at('2027-03-01T00:00'),
    });
    expect(open(freeze)).toEqual(['FRZ-12/1.2']);
    expect(record.facts.get('freeze:freeze-1/1')).toMatchObject({ version: 3, value: { frozenFen: '700000' } });
    expect(freeze.acts.map(({ entry }) => entry.happened.event)).toEqual([
      ...['FreezeProposed', 'FreezeIssued', 'FreezeAnswered', 'FreezeAnswerCorrected'],
    ]);
    expect(freeze.folded().state).toEqual(freeze.state);
  });

  it('of the amount or the reference alone leaves the clock as it runs, even after a renewal', () => {
    const freeze = renewed();
    const before = item(freeze)?.hold;
    correct(freeze, frozenAnswer(1, { frozenFen: fen(6_000_00n), bankReference: 'B-2' }));
    expect(item(freeze)?.hold).toEqual({ ...before, frozenFen: 6_000_00n, bankReference: 'B-2' });
    expect(open(freeze)).toEqual(['FRZ-12/1']);
  });

  it('to “not frozen” ends the freeze, frees the account, and closes what was waited for', () => {
    const record = filedRecord();
    const freeze = frozen({}, record);
    const release = { items: [{ itemNo: 1 }], approval: anApproval('r-1'), reason: '已查清', neededUntil: NOW };
    freeze.act(proposeRelease, release, byPolice());
    approve(freeze, NOW, 'r-1');
    correct(freeze, refusedAnswer as never);
    expect(item(freeze)?.hold).toEqual({ status: 'refused', code: 'account-closed' });
    expect([open(freeze), record.claims.size, freeze.state && hasEnded(freeze.state)]).toEqual([[], 0, true]);
  });

  it('from “not frozen” to frozen takes the account; where another freeze holds it meanwhile, it is refused', () => {
    const record = filedRecord();
    const freeze = answered(issued({}, record), [refusedAnswer]);
    correct(freeze);
    expect([item(freeze)?.hold.status, record.claims.size]).toEqual(['frozen', 1]);
    const other = { orderId: 'freeze-2', approval: anApproval('approval-2'), items: [anItem(1, { accountKey: 'b' })] };
    const second = answered(issued(other, record), [refusedAnswer]);
    record.claims.set('freeze:b', 'freeze-order/freeze-3');
    expect(codeOf(() => correct(second))).toBe('FREEZE_ORDER.DOUBLE_FREEZE');
  });

  it('leaves a release that the bank was told of to be waited for', () => {
    const freeze = frozen();
    const release = { items: [{ itemNo: 1 }], approval: anApproval('r-1'), reason: '已查清', neededUntil: NOW };
    freeze.act(proposeRelease, release, byPolice());
    approve(freeze, NOW, 'r-1');
    correct(freeze, frozenAnswer(1, { frozenFen: fen(7_000_00n) }));
    expect(item(freeze)).toMatchObject({ waiting: 'release', hold: { frozenFen: 7_000_00n } });
  });

  it('to more than the case justifies by now waits for the word of the police, and to less never does', () => {
    const freeze = answered(issued(), [frozenAnswer(1, { frozenFen: fen(6_000_00n) })]);
    const restate = (justifiedFen: bigint, overrideReason?: string) =>
      freeze.act(
        restateJustification,
        { itemNo: 1, justifiedFen: fen(justifiedFen), reason: '重新核算', ...(overrideReason && { overrideReason }) },
        byPolice(),
      );
    restate(6_000_00n);
    expect(codeOf(() => correct(freeze, frozenAnswer(1, { frozenFen: fen(6_000_01n) })))).toBe(
      'FREEZE_ORDER.BEYOND_JUSTIFIED',
    );
    restate(6_000_00n, '账户混同，暂不解除');
    correct(freeze, frozenAnswer(1, { frozenFen: fen(7_000_00n) }));
    expect(item(freeze)).toMatchObject({ hold: { frozenFen: 7_000_00n }, overrideReason: '账户混同，暂不解除' });
    restate(7_000_00n);
    expect(item(freeze)).not.toHaveProperty('overrideReason');
    restate(3_000_00n, '账户混同，暂不解除');
    correct(freeze, frozenAnswer(1, { frozenFen: fen(5_000_00n) }));
    expect(item(freeze)?.hold).toMatchObject({ frozenFen: 5_000_00n });
  });

  it('and what was refused is told to the police, by the bank that said it and by no other', () => {
    const freeze = answered(issued(), [frozenAnswer(1, { frozenFen: fen(6_000_00n) })]);
    const before = freeze.state;
    const said = {
      itemNo: 1,
      code: 'FREEZE_ORDER.BEYOND_JUSTIFIED',
      frozenFen: fen(7_000_00n),
      reason: '录入有误',
    } as const;
    freeze.act(noteCorrectionRefused, said, byBank());
    expect(freeze.state).toEqual(before);
    expect(freeze.acts.at(-1)?.entry.happened).toEqual({ event: 'FreezeCorrectionRefused', ...said });
    expect(codeOf(() => freeze.act(noteCorrectionRefused, said, { ...byBank(), by: OTHER_BANK }))).toBe(
      'MATTER.NOT_FOUND',
    );
  });

  it('from “not frozen” to frozen keeps to what the case justifies by now', () => {
    const freeze = answered(issued(), [refusedAnswer]);
    const body = { itemNo: 1, justifiedFen: fen(1_000_00n), reason: '重新核算' };
    freeze.act(restateJustification, body, byPolice());
    expect(codeOf(() => correct(freeze))).toBe('FREEZE_ORDER.BEYOND_JUSTIFIED');
    correct(freeze, frozenAnswer(1, { frozenFen: fen(1_000_00n) }));
    expect(item(freeze)?.hold).toMatchObject({ status: 'frozen', frozenFen: 1_000_00n });
  });

  it.each<[string, string, () => unknown]>([
    ['NOTHING_TO_CORRECT', 'what is not answered', () => correct(issued())],
    [
      'NOTHING_TO_CORRECT',
      'what has lapsed',
      () => {
        const freeze = frozen();
        freeze.fire(at('2027-03-01T00:00:03'));
        freeze.act(correctFreezeAnswer, { answer: frozenAnswer(), reason: 'x' }, byBank(at('2027-03-01T01:00')));
      },
    ],
    ['CHANGED_SINCE', 'instants after a renewal', () => correct(renewed(), frozenAnswer(1, { frozenAt: EARLIER }))],
    ['CHANGED_SINCE', 'the amount after a part has left', () => correct(partlyReleased())],
    ['CHANGED_SINCE', 'a freeze of which a part has left', () => correct(partlyReleased(), refusedAnswer as never)],
    ['NOTHING_STANDS', 'an incomplete one', () => correct(frozen(), frozenAnswer(1, { operator: '' }))],
  ])('FREEZE_ORDER.%s: %s', (code, _, work) => {
    expect(codeOf(work)).toBe(`FREEZE_ORDER.${code}`);
  });

  it('of another bank is not found', () => {
    expect(codeOf(() => correct(frozen(), frozenAnswer(), OTHER_BANK))).toBe('MATTER.NOT_FOUND');
  });
});
