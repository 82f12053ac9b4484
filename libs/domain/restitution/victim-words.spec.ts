import type { Instant } from '#domain/shared/instant';
import { type OwnReturn, toldToVictim } from './victim-words.js';

const AT = '2026-12-30T16:00:00.000Z' as Instant;
const own = (patch: Partial<OwnReturn>): OwnReturn => ({
  ...{ status: 'complete', noticeProvisional: false, shares: [], paidFen: '0', payByProvisional: false, ...patch },
});
const AT_THE_BANK = { planStatus: 'decided', shares: ['accepted'] } as const;

describe('what a victim is told', () => {
  it.each<[string, Partial<OwnReturn>]>([
    ['您的返还申请已经收到。', { status: 'applied' }],
    ['您的返还申请未被受理。', { status: 'rejected', reason: '材料不全' }],
    ['您的申请材料已经齐全。', {}],
  ])('before there is a plan: %s', (headline, patch) => {
    expect(toldToVictim(own(patch)).headline).toBe(headline);
  });

  it('gives a date only where the law sets one', () => {
    expect(toldToVictim(own({ planStatus: 'noticed', noticeEndsAt: AT })).nextDate?.at).toBe(AT);
    expect(toldToVictim(own({ planStatus: 'submitted' }))).toMatchObject({
      noDate: '法律没有为这一步规定办理期限，有进展时会在这里显示。',
    });
  });

  it.each<Partial<OwnReturn>>([
    { planStatus: 'noticed', noticeEndsAt: AT, noticeProvisional: true },
    { ...AT_THE_BANK, payBy: AT, payByProvisional: true },
  ])('never gives a provisional date', (patch) => {
    const told = toldToVictim(own(patch));
    expect(told.nextDate).toBeUndefined();
    expect(told.noDate).toContain('日期待定');
  });

  it('lets a victim object while the notice runs, and only then', () => {
    expect(toldToVictim(own({ planStatus: 'noticed' })).mayObject).toBe(true);
    expect(toldToVictim(own({ planStatus: 'decided' })).mayObject).toBe(false);
  });

  it('says three working days before the bank has complete papers', () => {
    expect(toldToVictim(own(AT_THE_BANK)).noDate).toContain('三个工作日');
    expect(toldToVictim(own({ ...AT_THE_BANK, payBy: AT })).nextDate?.at).toBe(AT);
  });

  it.each<[boolean, Partial<OwnReturn>]>([
    [false, { planStatus: 'proposed' }],
    [true, { planStatus: 'noticed', noticeEndsAt: AT }],
    [true, { planStatus: 'notice-ended', noticeEndsAt: AT }],
    [true, { planStatus: 'submitted', noticeEndsAt: AT }],
    [false, { planStatus: 'submitted' }],
    [true, { planStatus: 'decided' }],
    [false, { planStatus: 'refused', noticeEndsAt: AT }],
    [false, { planStatus: 'set-aside', noticeEndsAt: AT }],
    [false, { planStatus: 'superseded', noticeEndsAt: AT }],
    [false, { planStatus: 'decided', status: 'rejected' }],
  ])('the own share is told once it is public or decided, and not of a plan given up (%s)', (may, patch) => {
    expect(toldToVictim(own(patch)).mayKnowShare).toBe(may);
  });
});
