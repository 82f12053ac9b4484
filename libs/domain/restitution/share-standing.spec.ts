import type { BankNotice, Payout, PlanStatus } from '#domain/restitution/matter/restitution';
import { SHARE_STANDINGS, type ShareStanding, standingOfShare, standingOfShares } from './share-standing.js';
import { toldToVictim } from './victim-words.js';

type Notice = BankNotice['status'] | null;
type Paid = Payout['status'] | null;

const NOTICES: readonly Notice[] = [null, 'issued', 'presented', 'completion-asked', 'accepted', 'paid'];
const PAYOUTS: readonly Paid[] = [null, 'prepared', 'paid', 'bounced'];
const PLANS: Readonly<Record<PlanStatus, true>> = {
  ...{ proposed: true, noticed: true, 'notice-ended': true, submitted: true },
  ...{ decided: true, refused: true, 'set-aside': true, superseded: true },
};
const UNDECIDED = (Object.keys(PLANS) as PlanStatus[]).filter((plan) => plan !== 'decided');

describe('how far a share is', () => {
  it.each(UNDECIDED)('a share of a plan that is %s says so, whatever the bank has', (plan) => {
    for (const notice of NOTICES)
      for (const isReplaced of [false, true]) expect(standingOfShare({ plan, notice, isReplaced })).toBe(plan);
  });

  it.each<[Notice, ShareStanding]>([
    [null, 'decided'],
    ['issued', 'at-the-bank'],
    ['presented', 'at-the-bank'],
    ['completion-asked', 'at-the-bank'],
    ['accepted', 'accepted'],
    ['paid', 'accepted'],
  ])('of a decided plan, with a notice that is %s, it is %s', (notice, standing) => {
    expect(standingOfShare({ plan: 'decided', isReplaced: false, notice })).toBe(standing);
    expect(standingOfShare({ plan: 'decided', isReplaced: true, notice })).toBe('superseded');
  });

  it.each(PAYOUTS.filter((payout) => payout !== null))(
    'a payment that is %s stands, whatever the plan is',
    (payout) => {
      for (const plan of Object.keys(PLANS) as PlanStatus[])
        for (const isReplaced of [false, true])
          expect(standingOfShare({ plan, notice: 'accepted', payout, isReplaced })).toBe(payout);
    },
  );

  it.each<[ShareStanding | undefined, readonly ShareStanding[]]>([
    [undefined, []],
    ['paid', ['paid', 'paid']],
    ['prepared', ['paid', 'prepared']],
    ['accepted', ['prepared', 'accepted', 'paid']],
    ['at-the-bank', ['accepted', 'at-the-bank']],
    ['bounced', ['paid', 'bounced', 'at-the-bank']],
  ])('of several shares it is %s for %j', (standing, shares) => {
    expect(standingOfShares(shares)).toBe(standing);
  });

  it.each(SHARE_STANDINGS)('a single share that is %s stays so', (standing) => {
    expect(standingOfShares([standing])).toBe(standing);
  });
});

const PAID = '应返还给您的款项已经汇出。';
const BOUNCED = '汇给您的款项被退回。';
const HEADLINES: Readonly<Record<Exclude<PlanStatus, 'decided'>, string>> = {
  proposed: '您的申请材料已经齐全。',
  noticed: '返还方案正在公告。',
  'notice-ended': '返还方案公告已经期满。',
  submitted: '返还方案已呈报市级以上公安机关。',
  refused: '返还方案未获批准。',
  'set-aside': '返还方案已经撤销。',
  superseded: '您的申请材料已经齐全。',
};

describe('the victim is told what the plan and the own share say', () => {
  const told = (planStatus: PlanStatus, notice: Notice, payout: Paid) =>
    toldToVictim({
      ...{ status: 'complete', planStatus, noticeProvisional: false, paidFen: '0', payByProvisional: false },
      shares: [standingOfShare({ plan: planStatus, isReplaced: false, notice, payout })],
    });

  it.each(Object.entries(HEADLINES))('of a plan that is %s: %s', (plan, headline) => {
    for (const notice of NOTICES) expect(told(plan as PlanStatus, notice, null).headline).toBe(headline);
  });

  it.each<[Notice, Paid, string]>([
    [null, null, '公安机关已决定返还。'],
    ['issued', null, '返还决定已送银行办理。'],
    ['presented', null, '返还决定已送银行办理。'],
    ['completion-asked', null, '返还决定已送银行办理。'],
    ['accepted', null, '返还决定已送银行办理。'],
    ['accepted', 'prepared', '银行已经办理汇款。'],
    ['accepted', 'paid', PAID],
    ['accepted', 'bounced', BOUNCED],
    ['completion-asked', 'prepared', '银行已经办理汇款。'],
    ['completion-asked', 'bounced', BOUNCED],
    ['paid', 'paid', PAID],
  ])('of a decided plan, notice %s, payment %s: %s', (notice, payout, headline) => {
    expect(told('decided', notice, payout).headline).toBe(headline);
  });

  it('what is paid stays paid where a review sets the decision aside', () => {
    expect(told('set-aside', 'paid', 'paid').headline).toBe(PAID);
  });

  it('another victim whose money is paid does not make the own share paid', () => {
    const known = {
      noticeProvisional: false,
      payByProvisional: false,
      status: 'complete',
      planStatus: 'decided',
    } as const;
    expect(toldToVictim({ ...known, paidFen: '100', shares: ['paid', 'at-the-bank'] }).headline).toBe(
      '返还决定已送银行办理。',
    );
    expect(toldToVictim({ ...known, paidFen: '0', shares: [] }).headline).toContain('没有您的份额');
    expect(toldToVictim({ ...known, paidFen: '100', shares: [] }).headline).toBe(PAID);
  });
});
