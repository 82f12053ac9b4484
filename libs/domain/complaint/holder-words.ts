import { type Complaint, type ComplaintStatus, statusOf } from '#domain/complaint/complaint';
import { type Instant, isBefore } from '#domain/shared/instant';

export interface ToldToHolder {
  readonly headline: string;
  readonly waitsFor?: string;
  readonly mayAppeal: boolean;
}

const HEADLINES: Readonly<Record<ComplaintStatus, string>> = {
  received: '已收到，正在处理',
  granted: '申诉控告成立',
  dismissed: '申诉控告不成立',
  reviewing: '人民检察院正在审查',
  explaining: '人民检察院正在审查',
  corrected: '人民检察院已通知公安机关纠正',
  proper: '人民检察院认为处理适当',
  withdrawn: '已撤回',
};

const WAITS: Partial<Record<ComplaintStatus, string>> = {
  received: '公安机关书面答复',
  reviewing: '人民检察院提出审查意见',
  explaining: '公安机关向人民检察院说明情况',
};

/** The state of a complaint in the words of a holder; whether the way to the procuratorate is open (刑诉法 117(2)). */
export function toldToHolder(complaint: Complaint, now: Instant): ToldToHolder {
  const status = statusOf(complaint);
  const { reply, review, answerBy, withdrawn } = complaint;
  const isLate = !reply && answerBy !== undefined && !isBefore(now, answerBy);
  const waitsFor = WAITS[status];
  return {
    headline: isLate && status === 'received' ? '公安机关逾期未答复' : HEADLINES[status],
    ...(waitsFor && { waitsFor }),
    mayAppeal: !withdrawn && !review && (reply !== undefined || isLate),
  };
}
