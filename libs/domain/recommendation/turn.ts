import { awaitsOpinion } from '#domain/recommendation/opinion';
import { isShort } from '#domain/recommendation/ladder';
import { isOver, owesAfterClosure, pointsOf, type Recommendation } from '#domain/recommendation/recommendation';

export type Turn = 'procuratorate' | 'chief' | 'addressee' | 'leader' | 'nobody';

/** Who must move next: the first question that everybody asks of a matter. */
export function turnOf(one: Recommendation): Turn {
  if (isOver(one)) return one.status === 'closed' && owesAfterClosure(one) ? 'procuratorate' : 'nobody';
  if (one.status === 'drafted') return awaitsOpinion(one) ? 'addressee' : 'procuratorate';
  if (one.status === 'proposed') return 'chief';
  const objection = one.objections.find(({ outcome }) => !outcome);
  if (objection) return objection.finding ? 'chief' : 'procuratorate';
  if (one.replyDraft) return 'leader';
  if (one.moreTime.some(({ answer }) => !answer)) return 'procuratorate';
  if (one.rungClock && isShort(one)) return 'chief';
  if (one.status === 'issued') return 'addressee';
  if (pointsOf(one).some(({ status }) => status === 'answered')) return 'procuratorate';
  if (one.overdueAt && one.replies.length === 0 && one.urgings.length === 0) return 'chief';
  return pointsOf(one).every(({ status }) => status === 'adequate') ? 'procuratorate' : 'addressee';
}
