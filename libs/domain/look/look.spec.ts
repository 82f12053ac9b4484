import type { Actor } from '#domain/agency/actor';
import { apply } from '#domain/look/apply';
import { decideApproval, due, endLook, takeLook, type TakeLook } from '#domain/look/decide';
import { hasEnded, isWorkOfOffices, type Look, type LookEvent } from '#domain/look/look';
import { InMemoryMatter, InMemoryRecord, said } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

type InMemory = InMemoryMatter<Look, LookEvent>;

const at = (hours: number): Instant => new Date(Date.UTC(2026, 2, 2, 1) + hours * 3_600_000).toISOString() as Instant;
const by = (unitId: string, officerId = `${unitId}.1`): Actor => ({
  ...{ agency: 'supervisor', unitId, officerId, roles: ['supervisor'] },
});
const FACTS = { lookId: 'l-1', matterId: 'freeze-order/f-1', ownerUnitId: 'police', right: 'branch' } as const;
const ASKED: TakeLook = {
  ...{ ...FACTS, right: 'decision', reason: '核查超期' },
  approval: { approvalId: 'a-1', approverUnitId: 'province', title: '查阅' },
};

const fresh = (): InMemory => new InMemoryMatter('look/l-1', new InMemoryRecord(), { apply, due });
const take = (matter: InMemory, body: TakeLook): string =>
  said(() => matter.act(takeLook, body, { by: by('city'), at: at(0) }));
const decide = (matter: InMemory, decision: 'approved' | 'refused', unitId = 'province', reason?: string): string =>
  said(() =>
    matter.act(
      decideApproval,
      { approvalId: 'a-1', decision, ...(reason && { reason }) },
      { by: by(unitId), at: at(1) },
    ),
  );
const end = (matter: InMemory, officerId = 'city.1'): string =>
  said(() => matter.act(endLook, {}, { by: by('city', officerId), at: at(2) }));
const clocksOf = (matter: InMemory): string[] => matter.clocks.openDeadlines.map(({ deadlineId }) => deadlineId);

it('of the own branch is open at once with its reason, and ends when it is closed by whoever looks', () => {
  const matter = fresh();
  expect(take(matter, { ...FACTS, reason: ' ' })).toBe('LOOK.REASON_MISSING');
  expect(take(matter, { ...FACTS, reason: '核查超期' })).toBe('accepted');
  expect(take(matter, { ...FACTS, reason: '核查超期' })).toBe('LOOK.TAKEN_ALREADY');
  expect([matter.state?.status, matter.state?.by.officerId, clocksOf(matter)]).toEqual(['open', 'city.1', ['LOK-01']]);
  expect([end(matter, 'city.2'), end(matter), end(matter)]).toEqual(['LOOK.NOT_YOURS', 'accepted', 'LOOK.NOT_OPEN']);
  expect([hasEnded(matter.state as Look), clocksOf(matter)]).toEqual([true, []]);
});

it('ends by itself after a day', () => {
  const matter = fresh();
  take(matter, { ...FACTS, reason: '核查超期' });
  matter.fire(at(23.9));
  expect(matter.state?.status).toBe('open');
  matter.fire(at(24.01)); // what ends by itself waits two seconds
  expect([matter.state?.status, matter.state?.endedAt, clocksOf(matter)]).toEqual(['ended', at(24.01), []]);
  expect(matter.folded().state).toEqual(matter.state);
});

it('in the course of the work is noted, and nothing stays open', () => {
  const matter = fresh();
  expect(take(matter, FACTS)).toBe('accepted');
  expect([matter.state?.status, clocksOf(matter)]).toEqual(['ended', []]);
});

it('outside the branch needs a reason and the decision of the office above', () => {
  const { reason: _, ...without } = ASKED;
  const { approval: __, ...nobody } = ASKED;
  expect([take(fresh(), without), take(fresh(), nobody)]).toEqual(['LOOK.REASON_MISSING', 'LOOK.NO_SUPERIOR']);
  const matter = fresh();
  expect([take(matter, ASKED), matter.state?.status, end(matter)]).toEqual(['accepted', 'asked', 'LOOK.NOT_OPEN']);
  expect(decide(matter, 'approved', 'city')).toBe('APPROVAL.SAME_OFFICER');
  expect([decide(matter, 'approved'), decide(matter, 'approved')]).toEqual(['accepted', 'LOOK.NOT_OPEN']);
  expect([matter.state?.status, clocksOf(matter)]).toEqual(['open', ['LOK-01']]);
});

it('is refused with a reason', () => {
  const matter = fresh();
  take(matter, ASKED);
  expect(decide(matter, 'refused')).toBe('APPROVAL.REASON_MISSING');
  expect([decide(matter, 'refused', 'province', '与职责无关'), matter.state?.refusedBecause]).toEqual([
    'accepted',
    '与职责无关',
  ]);
  expect([hasEnded(matter.state as Look), clocksOf(matter)]).toEqual([true, []]);
});

it.each([
  ['bulletin/office-2026-03', true],
  ['meeting/m', true],
  ['area-listing/l', true],
  ['look/l-1', true],
  ['freeze-order/f-1', false],
  ['punishment-listing/p', false],
])('of %s: is it the own work of offices? %s', (matterId, own) => expect(isWorkOfOffices(matterId)).toBe(own));

it('needs to be taken first', () => expect(end(fresh())).toBe('MATTER.NOT_FOUND'));
