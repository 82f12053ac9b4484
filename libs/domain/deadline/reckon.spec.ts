import { PUBLISHED_CALENDAR } from '#domain/calendar/published';
import type { Instant } from '#domain/shared/instant';
import type { DeadlineFacts } from './deadline.js';
import { reckon } from './reckon.js';
import { RULES_IN_FORCE } from './rule-set.js';

const BOOKS = { rules: RULES_IN_FORCE, calendar: PUBLISHED_CALENDAR };

const at = (shanghai: string): Instant => new Date(`${shanghai}+08:00`).toISOString() as Instant;

function due(ruleId: string, from: string, facts: DeadlineFacts = {}) {
  const opening = {
    deadlineId: `${ruleId}/1`,
    ruleId,
    startEvent: '收到',
    startedAt: at(from),
    ownerUnitId: 'U1',
    facts,
  };
  return reckon(opening, BOOKS);
}

describe('a stop of payment (E3)', () => {
  it('lapses after 48 hours, also on 除夕', () => {
    expect(due('FRZ-04', '2026-02-14T18:30')).toMatchObject({
      dueAt: at('2026-02-16T18:30'),
      provisional: false,
      rolled: false,
    });
    expect(due('FRZ-05-second', '2026-02-16T18:30').dueAt).toBe(at('2026-02-18T18:30'));
  });
});

describe('a freeze (E11)', () => {
  it('ends on the last day of February and is renewed on the working day before', () => {
    expect(due('FRZ-12', '2026-08-31T15:00')).toMatchObject({
      dueDate: '2027-02-28',
      dueAt: at('2027-03-01T00:00'),
      renewBy: '2027-02-26',
      provisional: true,
      rolled: false,
    });
  });
});
