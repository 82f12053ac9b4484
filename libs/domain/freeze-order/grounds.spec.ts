import {
  approve,
  codeOf,
  filedRecord,
  ISSUED,
  PROPOSED,
  proposed,
} from '#domain/freeze-order/freeze-order.spec-support';

describe('after a withdrawal or a non-prosecution (FRZ-22, FRZ-23)', () => {
  const released = (given: object = {}) => {
    const record = filedRecord();
    record.facts.set('release-measures:case-1', { version: 1, value: { released: true, since: PROPOSED, ...given } });
    return record;
  };

  it('nothing is frozen anew, not even what waited for its approval', () => {
    expect(codeOf(() => proposed({}, released()))).toBe('FREEZE_ORDER.MEASURES_RELEASED');
    const record = filedRecord();
    const waiting = proposed({}, record);
    record.facts.set('release-measures:case-1', { version: 1, value: { released: true, since: PROPOSED } });
    expect(codeOf(() => approve(waiting, ISSUED))).toBe('FREEZE_ORDER.MEASURES_RELEASED');
  });

  it('until the decision is changed, or the case is filed anew', () => {
    expect(proposed({}, released({ released: false })).state?.status).toBe('proposed');
    const anew = released();
    anew.facts.set('filing:case-1', { version: 2, value: { filed: true, number: 'x', at: ISSUED } });
    expect(proposed({}, anew).state?.status).toBe('proposed');
  });
});
