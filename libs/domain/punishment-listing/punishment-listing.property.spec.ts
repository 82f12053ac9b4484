import fc from 'fast-check';
import type { Actor } from '#domain/agency/actor';
import { instantAt } from '#domain/calendar/shanghai';
import { apply } from '#domain/punishment-listing/apply';
import { due } from '#domain/punishment-listing/course';
import { decideApproval, proposePunishment } from '#domain/punishment-listing/decide';
import {
  hasEnded,
  openAppealOf,
  type PunishmentListing,
  type PunishmentListingEvent,
} from '#domain/punishment-listing/punishment-listing';
import { appealPunishment, decidePunishmentAppeal } from '#domain/punishment-listing/remedy';
import { DomainError } from '#domain/shared/domain-error';
import { InMemoryMatter, InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';

/** Whatever is decided and whenever: never over five years in a row, and everything ends by itself. */

const DAY = 86_400_000;
const BEGIN = Date.UTC(2026, 2, 2, 1);
const RUNS = Number(process.env['HELI_RUNS'] ?? 200);
const PAPER = { subjectId: 's', commitment: 'c' };
const by = (unitId: string): Actor => ({ agency: 'police', unitId, officerId: unitId, roles: ['approver'] });

type InMemory = InMemoryMatter<PunishmentListing, PunishmentListingEvent>;

const move = fc.record({
  days: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 900 })),
  what: fc.constantFrom('list', 'list', 'convict', 'refuse', 'appeal', 'uphold', 'dismiss', 'wait'),
  back: fc.integer({ min: 0, max: 2_000 }),
});
type Move = typeof move extends fc.Arbitrary<infer M> ? M : never;

function doIt(matter: InMemory, { what, back }: Move, ms: number): void {
  const at = instantAt(ms);
  const entry = matter.state?.entries.find(({ status }) => status === 'running' || status === 'waiting');
  const entryNo = matter.state?.entries.find(openAppealOf)?.entryNo ?? entry?.entryNo ?? 1;
  const city = { by: by('city'), at };
  if (what === 'wait') return;
  if (what === 'appeal') return void matter.act(appealPunishment, { entryNo, statement: PAPER, papers: [] }, city);
  if (what === 'uphold' || what === 'dismiss') {
    const outcome = what === 'uphold' ? 'upheld' : 'dismissed';
    return void matter.act(decidePunishmentAppeal, { entryNo, outcome, reason: PAPER }, city);
  }
  const ground = what === 'convict' ? 'convicted' : 'trading';
  const factAt = instantAt(ms - back * DAY);
  const facts = { ground, factAt, basis: PAPER, papers: [], measures: ['financial'] } as const;
  const units = { proposerUnitId: 'station', deciderUnitId: 'city', documentWord: '云', superiorUnitIds: [] };
  const body = { listingId: 'p', subject: PAPER, subjectKind: 'person', deciderLevel: 'city' } as const;
  matter.act(
    proposePunishment,
    { ...facts, ...units, ...body, approvalId: 'a', title: '惩戒' },
    { by: by('station'), at },
  );
  const given = { approvalId: 'a', reason: '不足' } as const;
  matter.act(decideApproval, { ...given, decision: what === 'refuse' ? 'refused' : 'approved' }, city);
}

function play(moves: readonly Move[]): { readonly matter: InMemory; readonly ms: number } {
  const matter: InMemory = new InMemoryMatter('punishment-listing/p', new InMemoryRecord(), { apply, due });
  let ms = BEGIN;
  for (const one of moves) {
    ms += one.days * DAY;
    matter.fire(instantAt(ms));
    try {
      doIt(matter, one, ms);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      // What a run that has reached five years cannot take is put aside by its approver.
      const open = matter.state?.entries.some(({ status }) => status === 'proposed');
      const given = { approvalId: 'a', decision: 'refused', reason: '已满五年' } as const;
      if (open) matter.act(decideApproval, given, { by: by('city'), at: instantAt(ms) });
    }
  }
  return { matter, ms };
}

/** The days on which somebody was listed, in stretches without a free day between. */
function stretches({ entries }: PunishmentListing): { from: number; to: number }[] {
  const spans = entries
    .flatMap(({ startsAt, endedAt }) => (startsAt && endedAt ? [[Date.parse(startsAt), Date.parse(endedAt)]] : []))
    .map(([from = 0, to = 0]) => ({ from: dayOf(from), to: dayOf(Math.max(from, to - 1)) }))
    .sort((a, b) => a.from - b.from);
  const joined: { from: number; to: number }[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.from <= last.to + 1) last.to = Math.max(last.to, span.to);
    else joined.push({ ...span });
  }
  return joined;
}
const dayOf = (ms: number): number => Math.floor((ms + 8 * 3_600_000) / DAY);

it('never stands on the list for more than five years in a row, and ends by itself', () => {
  fc.assert(
    fc.property(fc.array(move, { minLength: 1, maxLength: 14 }), (moves) => {
      const { matter, ms } = play(moves);
      if (!matter.state) return;
      matter.fire(instantAt(ms + 12 * 366 * DAY));
      expect(hasEnded(matter.state)).toBe(true);
      expect(matter.clocks.openDeadlines.filter(({ ruleId }) => ruleId.startsWith('SUP-07'))).toEqual([]);
      for (const { from, to } of stretches(matter.state)) expect(to - from).toBeLessThanOrEqual(5 * 365 + 2);
      expect(matter.state.entries.filter(({ status }) => status === 'running').length).toBeLessThanOrEqual(1);
      expect(matter.folded().state).toEqual(matter.state);
    }),
    { numRuns: RUNS },
  );
});
