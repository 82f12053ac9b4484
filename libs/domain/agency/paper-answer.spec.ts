import { orOnPaper, type PaperAnswer, refuseConnected } from '#domain/agency/paper-answer';
import { aUnit, hoursFromNow, NOW } from '#domain/agency/unit.spec-support';
import { DomainError } from '#domain/shared/domain-error';
import type { Act, Decision } from '#domain/shared/record';

interface Order {
  readonly bankUnitId: string;
  readonly issuedAt: Act['at'];
}
interface Answer {
  readonly items: readonly { readonly itemNo: number }[];
}
interface Answered {
  readonly event: 'Answered';
  readonly items: Answer['items'];
  readonly unitId: string;
}

const ORDER: Order = { bankUnitId: 'bank-apart', issuedAt: hoursFromNow(-2) };
const SHA = 'a'.repeat(64);
const paper: PaperAnswer = { number: '五峰村银函〔2026〕1号', receivedAt: hoursFromNow(-1), sha256: SHA };

const anActBy = (agency: 'police' | 'bank', unitId: string): Act => ({
  by: { agency, unitId, officerId: 'p.li', roles: ['officer'] },
  ...{ at: NOW, receivedAt: NOW, taken: new Set(), facts: {} },
});
const POLICE = anActBy('police', 'police-990102-01');

/** A rule as the orders have it: the addressee alone. */
const answer = orOnPaper<Order, Answer, Answered>((order, { items }, { by }): Decision<Answered> => {
  if (by.unitId !== order?.bankUnitId) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is none.');
  return { happened: { event: 'Answered', items, unitId: by.unitId }, closes: [] };
});

describe('an answer on paper', () => {
  it('is decided as if the addressee had given it, and says for ever that it came on paper', () => {
    const decision = answer(ORDER, { items: [{ itemNo: 3 }, { itemNo: 1 }], onPaper: paper }, POLICE);
    expect(decision.happened).toEqual({
      event: 'Answered',
      items: [{ itemNo: 3 }, { itemNo: 1 }],
      unitId: 'bank-apart',
    });
    expect(decision.onPaper).toEqual({ ...paper, addresseeUnitId: 'bank-apart', itemNos: [3, 1] });
  });

  it('leaves the answer from the desk as it was', () => {
    const decision = answer(ORDER, { items: [] }, anActBy('bank', 'bank-apart'));
    expect(decision).not.toHaveProperty('onPaper');
    expect(() => answer(ORDER, { items: [] }, POLICE)).toThrow(expect.objectContaining({ code: 'MATTER.NOT_FOUND' }));
  });

  it.each([
    ['PAPER_ANSWER.NOT_BY_THE_POLICE', paper, anActBy('bank', 'bank-apart')],
    ['PAPER_ANSWER.IN_THE_FUTURE', { ...paper, receivedAt: hoursFromNow(1) }, POLICE],
    ['PAPER_ANSWER.BEFORE_THE_ORDER', { ...paper, receivedAt: hoursFromNow(-3) }, POLICE],
  ] as const)('refuses with %s', (code, onPaper, act) => {
    expect(() => answer(ORDER, { items: [], onPaper }, act)).toThrow(expect.objectContaining({ code }));
  });

  it('finds no matter where there is none', () => {
    expect(() => answer(undefined, { items: [], onPaper: paper }, POLICE)).toThrow(
      expect.objectContaining({ code: 'MATTER.NOT_FOUND' }),
    );
  });

  it('is not for an institution that has a desk: PAPER_ANSWER.ADDRESSEE_CONNECTED', () => {
    expect(() => refuseConnected(aUnit({ unitId: 'bank', kind: 'head-office' }))).toThrow(
      expect.objectContaining({ code: 'PAPER_ANSWER.ADDRESSEE_CONNECTED' }),
    );
    expect(() => refuseConnected(aUnit({ unitId: 'bank', kind: 'head-office', connected: false }))).not.toThrow();
  });
});
