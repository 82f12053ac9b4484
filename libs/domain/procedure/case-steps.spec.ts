import { askedOfCase, followIn, noteCaseFiled, noteCaseWithdrawn, wordToCase } from '#domain/procedure/case-steps';
import { CHAIN_NAMES, type ChainName, chainOf } from '#domain/procedure/chains';
import { hasEnded, outcomesLeft } from '#domain/procedure/procedure';
import {
  after,
  by,
  clocksOf,
  type InMemory,
  opened,
  refused,
  stateOf,
  take,
} from '#domain/procedure/procedure.spec-support';

const note = (matter: InMemory): unknown =>
  matter.act(noteCaseWithdrawn, { decisionNumber: '云公撤字〔2026〕1号' }, { by: by('police'), at: after(30) });

const file = (matter: InMemory): unknown =>
  matter.act(noteCaseFiled, { decisionNumber: '云公立字〔2026〕1号' }, { by: by('police'), at: after(20) });

const inCustody = (): InMemory => {
  const matter = opened('arrest', { variant: 'detained' });
  take(matter, 'approve', 2);
  take(matter, 'executed', 3);
  return matter;
};
const supplementing = (): InMemory => {
  const matter = opened('prosecution');
  take(matter, 'return', 2);
  return matter;
};
const finishing = (): InMemory => {
  const matter = opened('filing-supervision');
  file(matter);
  return matter;
};

describe('the approval of a withdrawal', () => {
  const given = { outcome: 'withdraw-case', reason: '没有犯罪事实' };
  const police = by('police').unitId;

  it('is asked for by the unit whose turn it is, where the step may end so', () => {
    expect(askedOfCase(stateOf(supplementing()), given, police)).toBe('withdrawal');
    expect(askedOfCase(stateOf(supplementing()), { ...given, outcome: 'resubmit' }, police)).toBeUndefined();
    expect(askedOfCase(stateOf(opened('prosecution')), given, police)).toBeUndefined();
  });

  it.each([
    ['PROCEDURE.OTHER_UNIT', given, by('court').unitId],
    ['PROCEDURE.REASON_MISSING', { ...given, reason: ' ' }, police],
    ['PROCEDURE.REASON_MISSING', { outcome: given.outcome }, police],
  ] as const)('is refused with %s', (code, choice, unitId) => {
    expect(refused(() => askedOfCase(stateOf(supplementing()), choice, unitId)).code).toBe(code);
  });
});

describe('the case is withdrawn (程序规定 187, FRZ-22)', () => {
  it.each([
    ['in custody', inCustody],
    ['while it is supplemented', supplementing],
    ['after it was filed on supervision', finishing],
  ])('never by the step of a chain alone: %s', (_, begun) => {
    const matter = begun();
    const [state, open] = [matter.state, clocksOf(matter)];
    expect(refused(() => take(matter, 'withdraw-case', 10)).code).toBe('PROCEDURE.CASE_WITHDRAWS');
    expect(refused(() => take(matter, 'withdraw-case', 10, { as: 'court' })).code).toBe('PROCEDURE.OTHER_UNIT');
    expect([matter.state, clocksOf(matter)]).toEqual([state, open]);
  });

  it.each([
    ['in custody', inCustody],
    ['while it is supplemented', supplementing],
    ['after it was filed on supervision', finishing],
  ])('the chain ends with the case, and its clocks with it: %s', (_, begun) => {
    const matter = begun();
    note(matter);
    expect([hasEnded(stateOf(matter)), clocksOf(matter)]).toEqual([true, {}]);
    expect(stateOf(matter).history.at(-1)).toMatchObject({
      outcome: 'withdraw-case',
      reason: '撤销案件决定书 云公撤字〔2026〕1号',
    });
    // The case has released every measure itself: the chain asks for none a second time.
    const entry = matter.acts.at(-1)?.entry;
    expect([entry?.publishes, entry?.happened]).toMatchObject([undefined, { releasesMeasures: false }]);
    expect(refused(() => note(matter)).code).toBe('PROCEDURE.CLOSED');
  });

  it('nobody signs any more for measures that are released', () => {
    const lines = [{ matterId: 'freeze-order/f-1', itemNo: 1, kind: 'freeze' as const, fenText: '100' }];
    const matter = opened('prosecution', { measures: { lines, digest: 'd'.repeat(64) } });
    take(matter, 'return', 2);
    note(matter);
    expect([hasEnded(stateOf(matter)), clocksOf(matter)]).toEqual([true, {}]);
  });

  it('a step that does not end with the case goes on', () => {
    expect(refused(() => note(opened('prosecution'))).code).toBe('PROCEDURE.NO_SUCH_OUTCOME');
  });

  it('is a way that the police alone have', () => {
    const ways = CHAIN_NAMES.flatMap((chain: ChainName) =>
      Object.entries(chainOf(chain).steps).flatMap(([step, { actor }]) =>
        followIn({ chain, step }, 'withdrawal') ? [actor] : [],
      ),
    );
    expect(new Set(ways)).toEqual(new Set(['police']));
  });
});

describe('the case is filed (程序规定 178, 182)', () => {
  const ordered = (): InMemory => {
    const matter = opened('filing-supervision');
    take(matter, 'explained', 2);
    take(matter, 'order-filing', 3);
    return matter;
  };
  const reconsidering = (): InMemory => {
    const matter = opened('non-filing');
    take(matter, 'served', 2);
    take(matter, 'applied', 3);
    return matter;
  };
  const reviewing = (): InMemory => {
    const matter = reconsidering();
    take(matter, 'uphold', 4);
    take(matter, 'applied', 5);
    return matter;
  };

  it.each([
    ['before it explains', () => opened('filing-supervision')],
    ['when it explains why it is late', () => opened('late-filing')],
    ['once it is notified', ordered],
  ])('%s, by the approval of its bureau and not by the step of the chain', (_, begun) => {
    const matter = begun();
    const open = clocksOf(matter);
    expect(refused(() => take(matter, 'filed', 10)).code).toBe('PROCEDURE.CASE_FILES');
    expect(clocksOf(matter)).toEqual(open);
    expect(askedOfCase(stateOf(matter), { outcome: 'filed' }, by('police').unitId)).toBe('filing');
    file(matter);
    expect(stateOf(matter)).toMatchObject({ step: 'finish' });
    expect(stateOf(matter).history.at(-1)).toMatchObject({
      outcome: 'filed',
      reason: '立案决定书 云公立字〔2026〕1号',
    });
    expect(Object.keys(clocksOf(matter)).map((id) => id.split('/')[0])).toEqual(['CRD-24']);
    expect(matter.folded().state).toEqual(matter.state);
  });

  it('is only said in the chain where it was filed before, or where the chain knows no case', () => {
    const alone = opened('late-filing', { caseId: undefined });
    take(alone, 'filed', 2);
    const matter = opened('late-filing', { filed: true });
    take(matter, 'filed', 2);
    expect([stateOf(alone).step, stateOf(matter).step]).toEqual(['finish', 'finish']);
  });

  const served = (): InMemory => {
    const matter = opened('non-filing');
    take(matter, 'served', 2);
    return matter;
  };
  const upheld = (): InMemory => {
    const matter = reconsidering();
    take(matter, 'uphold', 4);
    return matter;
  };

  it.each([
    ['is to be served', () => opened('non-filing')],
    ['may be contested', served],
    ['is reconsidered', reconsidering],
    ['may be brought before the superior', upheld],
    ['is reviewed', reviewing],
    ['may be contested by the agency', () => opened('agency-non-filing')],
  ])('while the decision not to file %s: it stands no more, and its clock ends with that reason', (_, begun) => {
    const matter = begun();
    expect(refused(() => take(matter, 'case-filed', 10)).code).toBe('PROCEDURE.NO_SUCH_OUTCOME');
    expect(outcomesLeft(stateOf(matter)).map(([name]) => name)).not.toContain('case-filed');
    file(matter);
    expect([hasEnded(stateOf(matter)), clocksOf(matter)]).toEqual([true, {}]);
    expect(matter.acts.at(-1)?.entry.closes).toMatchObject([{ reason: '案件已立案，本环节终结' }]);
    expect(stateOf(matter).history.at(-1)).toMatchObject({
      outcome: 'case-filed',
      reason: '立案决定书 云公立字〔2026〕1号',
    });
    expect(matter.folded().state).toEqual(matter.state);
  });

  it('is nothing to a step that decides something else', () => {
    expect(refused(() => file(opened('prosecution'))).code).toBe('PROCEDURE.NO_SUCH_OUTCOME');
    const judging = opened('filing-supervision');
    take(judging, 'explained', 2);
    expect(refused(() => file(judging)).code).toBe('PROCEDURE.NO_SUCH_OUTCOME');
  });
});

it('every decision on the case is told to it, and no other', () => {
  const told = CHAIN_NAMES.flatMap((chain) =>
    Object.entries(chainOf(chain).steps).flatMap(([step, { outcomes }]) =>
      Object.keys(outcomes).flatMap((outcome) => {
        const word = wordToCase({ chain, step }, outcome);
        return word ? [`${chain}/${step}/${outcome}: ${Object.values(word).join()}`] : [];
      }),
    ),
  );
  expect(told.filter((line) => !/supervision|late-filing|agency/.test(line))).toEqual([
    'prosecution/examine/not-prosecute: not-prosecuted',
    'prosecution/examine-again/not-prosecute: not-prosecuted',
    'prosecution/reconsider/change: taken-up',
    'prosecution/review/change: taken-up',
    'non-filing/reconsider/file: reconsideration',
    'non-filing/review/file: review',
    'victim-appeal/review/change: taken-up',
    'trial/adjourned/withdraw: charge-withdrawn',
  ]);
  expect(told.filter((line) => line.includes('order-filing'))).toHaveLength(4);
  expect(told).toContain('agency-non-filing/reconsider/file: reconsideration');
});
