import { abandonDraft, decideApproval, proposeIssue } from '#domain/recommendation/draft';
import { askOpinion, giveOpinion } from '#domain/recommendation/opinion';
import { hasEnded } from '#domain/recommendation/recommendation';
import {
  APPROVED,
  asked,
  CHIEF,
  CLERK,
  clockIds,
  clockOf,
  drafted,
  on,
  PROSECUTOR,
  text,
} from '#domain/recommendation/recommendation.spec-support';
import { turnOf } from '#domain/recommendation/turn';
import type { Instant } from '#domain/shared/instant';

it('an opinion that is not given in ten working days is waited for no longer (JCJ-04)', () => {
  const switches = { ...drafted().state!.switches, legalityFirst: false, opinionFirst: true };
  const matter = drafted({ switches });
  matter.act(askOpinion, {}, { by: PROSECUTOR, at: on('2026-03-02') });
  expect([clockIds(matter), clockOf(matter, 'JCJ-04')?.dueAt]).toEqual([['JCJ-04'], '2026-03-16T16:00:00.000Z']);
  const early = () => matter.act(proposeIssue, asked(), { by: PROSECUTOR, at: on('2026-03-03') });
  expect(early).toThrow(expect.objectContaining({ code: 'RECOMMENDATION.OPINION_OPEN' }));
  matter.fire('2026-03-16T16:00:00.000Z' as Instant);
  expect([turnOf(matter.state!), clockIds(matter)]).toEqual(['procuratorate', []]);
  // What comes late is heard all the same.
  matter.act(giveOpinion, text('late'), { by: CLERK, at: on('2026-03-18') });
  expect(matter.state?.opinion).toMatchObject({ textId: 'text-late', lapsedAt: '2026-03-16T16:00:00.000Z' });
  matter.act(proposeIssue, asked(), { by: PROSECUTOR, at: on('2026-03-18') });
  expect(matter.folded().state).toEqual(matter.state);
});

it('a paper that needs no opinion is proposed or given up without waiting for it', () => {
  const switches = { ...drafted().state!.switches, legalityFirst: false };
  const [proposed, over] = [drafted({ switches }), drafted({ switches })];
  for (const matter of [proposed, over]) matter.act(askOpinion, {}, { by: PROSECUTOR, at: on('2026-03-02') });
  proposed.act(proposeIssue, asked(), { by: PROSECUTOR, at: on('2026-03-03') });
  const refused = { ...APPROVED, decision: 'refused' as const, reason: '事实不清' };
  proposed.act(decideApproval, refused, { by: CHIEF, at: on('2026-03-03') });
  expect([clockIds(proposed), turnOf(proposed.state!)]).toEqual([[], 'procuratorate']);
  over.act(abandonDraft, text('over'), { by: PROSECUTOR, at: on('2026-03-03') });
  expect([clockIds(over), hasEnded(over.state!)]).toEqual([[], true]);
});
