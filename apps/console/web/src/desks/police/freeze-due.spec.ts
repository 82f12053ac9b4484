import type { CaseView } from '../../api/types';
import { freezeDue, isFreezeMissing } from './freeze-due';

type Stops = CaseView['stops'];
const FILED: CaseView['filing'] = { status: 'filed', asked: [] };
const NOT_FILED: CaseView['filing'] = { status: 'not-filed', asked: [] };
const END = '2026-02-16T10:30:00.000Z';

const stops = (...given: readonly Stops[number]['freeze'][]): Stops =>
  given.map((freeze, index) => ({ freeze, accounts: index + 1, endsAt: END }));

const textOf = (known: Parameters<typeof freezeDue>[0]): string | undefined => freezeDue(known)?.text;

describe('what is still to be done before a stop ends (FRZ-06)', () => {
  it('names filing and freezing where the case is not filed, and freezing alone where it is', () => {
    const filing: CaseView['filing'] = { status: 'accepted', asked: [] };
    expect(freezeDue({ stops: stops('missing'), filing })).toMatchObject({
      ...{ text: '止付期满前须立案并冻结（1 个账户）', dueAt: END },
    });
    expect(textOf({ stops: stops('missing'), filing: FILED })).toBe('止付期满前须冻结（1 个账户）');
  });

  it('names what nobody has asked for first, and tells how far the others have come', () => {
    const due = freezeDue({ stops: stops('held', 'delivered', 'asked', 'missing'), filing: FILED });
    expect(due?.text).toBe('止付期满前须冻结（4 个账户）');
    expect(due?.others).toEqual(['冻结待审批 3 个', '冻结已送达，待银行反馈 2 个', '已冻结或轮候 1 个']);
  });

  it.each([
    [stops('asked'), '1 个账户的冻结待审批，止付期满前须送达银行', END, false],
    [stops('refused'), '1 个账户银行未予冻结，请核对原因后重新呈请', END, true],
    [stops('held', 'delivered'), '止付账户的冻结均已送达银行，待反馈 2 个', undefined, false],
    [stops('held'), '止付账户均已冻结，期满前无须再办', undefined, false],
    [stops('released'), '止付账户的冻结均已解除，期满前无须再办', undefined, false],
  ])('says of %j: %s', (given, text, dueAt, missing) => {
    const due = freezeDue({ stops: given, filing: FILED });
    expect([due?.text, due?.dueAt]).toEqual([text, dueAt]);
    expect(isFreezeMissing(given)).toBe(missing);
  });

  it('asks for nothing where no stop lives, or where it was decided not to file', () => {
    expect(textOf({ stops: [], filing: FILED })).toBeUndefined();
    expect(textOf({ stops: stops('missing'), filing: NOT_FILED })).toBeUndefined();
    const required = { procedureId: 'p-1', ground: 'supervision' as const, at: END };
    expect(textOf({ stops: stops('missing'), filing: { ...NOT_FILED, required } })).toBe(
      '止付期满前须立案并冻结（1 个账户）',
    );
  });
});
