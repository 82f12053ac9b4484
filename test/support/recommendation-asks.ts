import { isShort, nextRung } from '#domain/recommendation/ladder';
import { pointsOf, type Recommendation } from '#domain/recommendation/recommendation';

/** What may be asked of a recommendation at the APIs, by whom it is mostly asked. */
export interface RecommendationAsk {
  readonly officerId: string;
  readonly path: string;
  readonly body: object;
  readonly isSensible: boolean;
}
export const RECOMMENDATION_OFFICERS = {
  prosecutor: 'j.qin',
  chief: 'j.you',
  clerk: 'r.fan',
  leader: 'r.peng',
} as const;
type Who = keyof typeof RECOMMENDATION_OFFICERS;

const text = '核查情况见附件（虚构）';

export function recommendationAsks(one: Recommendation, yes: boolean): RecommendationAsk[] {
  const points = pointsOf(one);
  const open = points.filter(({ status }) => status !== 'adequate' && status !== 'answered').map(({ no }) => no);
  const answered = points.filter(({ status }) => status === 'answered');
  const objection = one.objections.find(({ outcome }) => !outcome);
  const visit = one.visits.find(({ outcome }) => !outcome);
  const isOver = one.endedAt !== undefined;
  const ask = (who: Who, path: string, body: object, isSensible: boolean): RecommendationAsk => ({
    ...{ officerId: RECOMMENDATION_OFFICERS[who], path, body, isSensible },
  });
  const received = !isOver && one.receivedAt !== undefined;
  const rung = nextRung(one);
  return [
    ask('clerk', 'acknowledgement', {}, !isOver && one.receivedAt === undefined),
    ask('prosecutor', 'filing', {}, one.filedAt === undefined),
    ask('clerk', 'replies', answerTo(open.slice(0, yes ? 9 : 1), one.replies.length), received && open.length > 0),
    ask(
      'leader',
      'reply-decisions',
      yes ? { decision: 'approved' } : { decision: 'returned', reason: text },
      !!one.replyDraft,
    ),
    ask(
      'prosecutor',
      'reviews',
      { points: answered.map(({ no }) => ({ no, adequate: yes, text })) },
      answered.length > 0,
    ),
    ask('clerk', 'objections', { text }, !isOver && !objection && one.objections.length < 2),
    ask(
      'prosecutor',
      'objection-reexaminations',
      { no: objection?.no ?? 1, valid: false, text },
      !!objection && !objection.finding,
    ),
    ask('chief', 'objection-decisions', { no: objection?.no ?? 1, outcome: 'explained', text }, !!objection?.finding),
    ask('chief', 'urgings', { text }, received && isShort(one)),
    ask(
      'chief',
      'ladder-decisions',
      { rung: rung ?? 'suit', taken: false, text },
      received && !!one.rungClock && isShort(one),
    ),
    ask(
      'prosecutor',
      'closure',
      { visitDays: yes ? [30] : [] },
      received && points.every(({ status }) => status === 'adequate'),
    ),
    ask(
      'prosecutor',
      'visits',
      { no: visit?.no ?? 1, outcome: 'kept', wanting: [], text },
      one.status === 'closed' && !!visit,
    ),
  ];
}

const answerTo = (nos: readonly number[], count: number): object => ({
  ...{ number: `青金监函〔2026〕${count + 1}号`, text },
  points: nos.map((no) => ({ no, text, measures: [{ kind: 'restricted', count: 12 }] })),
});
