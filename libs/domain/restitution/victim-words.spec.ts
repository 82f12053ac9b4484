import type { Instant } from '#domain/shared/instant';
import { type OwnReturn, toldToVictim } from './victim-words.js';

const AT = '2026-12-30T16:00:00.000Z' as Instant;
const own = (patch: Partial<OwnReturn>): OwnReturn => ({
  ...{ status: 'complete', stage: 'tracing', noticeProvisional: false, decided: false },
  ...{ paidFen: '0', bounced: false, payByProvisional: false, ...patch },
});

describe('what a victim is told', () => {
  it.each<[string, Partial<OwnReturn>]>([
    ['您的返还申请已经收到。', { status: 'applied' }],
    ['您的返还申请未被受理。', { status: 'rejected', reason: '材料不全' }],
    ['您的申请材料已经齐全。', {}],
    ['返还方案正在公告。', { planStatus: 'noticed', noticeEndsAt: AT }],
    ['返还方案公告已经期满。', { planStatus: 'notice-ended' }],
    ['返还方案已呈报市级以上公安机关。', { planStatus: 'submitted' }],
    ['公安机关已决定返还。', { planStatus: 'decided' }],
    ['返还决定已送银行办理。', { planStatus: 'decided', stage: 'at-the-bank' }],
    ['汇给您的款项被退回。', { planStatus: 'decided', stage: 'at-the-bank', bounced: true }],
    ['应返还给您的款项已经汇出。', { planStatus: 'decided', shareFen: '100', paidFen: '100' }],
  ])('%s', (headline, patch) => {
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
    { planStatus: 'decided', stage: 'at-the-bank', payBy: AT, payByProvisional: true },
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
    expect(toldToVictim(own({ planStatus: 'decided', stage: 'at-the-bank' })).noDate).toContain('三个工作日');
    expect(toldToVictim(own({ planStatus: 'decided', stage: 'at-the-bank', payBy: AT })).nextDate?.at).toBe(AT);
  });
});
