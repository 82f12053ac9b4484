import type { Actor } from '#domain/agency/actor';
import { apply } from '#domain/meeting/apply';
import { callMeeting, cancelMeeting, checkTask, openMeeting, recordMeeting, reportTask } from '#domain/meeting/decide';
import { hasEnded, type Meeting, type MeetingEvent, type MeetingKind } from '#domain/meeting/meeting';
import { InMemoryMatter, InMemoryRecord, said } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

type InMemory = InMemoryMatter<Meeting, MeetingEvent>;

/** Monday 2 March 2026, nine in the morning in Shanghai, and days after it. */
const at = (days: number): Instant => new Date(Date.UTC(2026, 2, 2, 1) + days * 86_400_000).toISOString() as Instant;
const by = (unitId: string): Actor => ({
  agency: 'supervisor',
  unitId,
  officerId: `${unitId}.1`,
  roles: ['supervisor'],
});
const PAPER = { subjectId: 's', commitment: 'c' };
const TASK = { ownerUnitId: 'bank', workingDays: 3, text: PAPER };

const clocksOf = (matter: InMemory): string[] => matter.clocks.openDeadlines.map(({ deadlineId }) => deadlineId);
const open = (matter: InMemory, kind: MeetingKind = 'weekly', since = at(0)): string =>
  said(() =>
    matter.act(openMeeting, { meetingId: 'm', officeUnitId: 'office', kind, since }, { by: by('office'), at: at(0) }),
  );

function opened(kind: MeetingKind = 'weekly', record = new InMemoryRecord()): InMemory {
  const matter: InMemory = new InMemoryMatter('meeting/m', record, { apply });
  open(matter, kind);
  return matter;
}
const call = (matter: InMemory, given: object = {}, unitId = 'office'): string =>
  said(() =>
    matter.act(
      callMeeting,
      {
        ...{ heldFor: at(3), asOf: at(1), invitedUnitIds: ['bank'] },
        agenda: [{ kind: 'overdue' as const, matterId: 'freeze-order/f', unitId: 'bank', ruleId: 'FRZ-17' }],
        ...given,
      },
      { by: by(unitId), at: at(1) },
    ),
  );
const hold = (matter: InMemory, given: object = {}, unitId = 'office'): string =>
  said(() =>
    matter.act(
      recordMeeting,
      { heldAt: at(3), attendedUnitIds: ['bank'], minutes: PAPER, tasks: [TASK, TASK], word: '云联办', ...given },
      { by: by(unitId), at: at(4) },
    ),
  );
const report = (matter: InMemory, taskNo: number, unitId = 'bank'): string =>
  said(() => matter.act(reportTask, { taskNo, text: PAPER }, { by: by(unitId), at: at(5) }));
const check = (
  matter: InMemory,
  taskNo: number,
  done: boolean,
  { unitId = 'office', reason = '已核对' } = {},
): string => said(() => matter.act(checkTask, { taskNo, done, reason, workingDays: 2 }, { by: by(unitId), at: at(6) }));

describe('周例会', () => {
  it('is due seven days after the last (SUP-12), one at a time', () => {
    const record = new InMemoryRecord();
    const matter = opened('weekly', record);
    expect(matter.clocks.openDeadlines.map(({ ruleId, dueAt, ownerUnitId }) => [ruleId, dueAt, ownerUnitId])).toEqual([
      ['SUP-12', '2026-03-09T16:00:00.000Z', 'office'],
    ]);
    expect(open(matter)).toBe('MEETING.OPENED_ALREADY');
    const second: InMemory = new InMemoryMatter('meeting/n', record, { apply });
    expect([open(second), open(second, 'committee')]).toEqual(['MEETING.ONE_WAITS', 'accepted']);
    call(matter);
    hold(matter);
    const third: InMemory = new InMemoryMatter('meeting/o', record, { apply });
    expect(open(third)).toBe('accepted');
  });

  it('is called for a time to come with somebody to come, and written down after it', () => {
    const matter = opened();
    expect([
      call(matter, { heldFor: at(0) }),
      call(matter, { invitedUnitIds: [] }),
      call(matter, {}, 'other'),
      call(matter),
      hold(matter, { heldAt: at(9) }),
      hold(matter, {}, 'other'),
    ]).toEqual([
      'MEETING.IN_THE_PAST',
      'MEETING.NOBODY_INVITED',
      'MEETING.NOT_THE_OFFICE',
      'accepted',
      'MEETING.NOT_HELD_YET',
      'MEETING.NOT_THE_OFFICE',
    ]);
    expect([hold(matter), clocksOf(matter), call(matter)]).toEqual([
      'accepted',
      ['MTG-01/1-1', 'MTG-01/2-1'],
      'MEETING.WRONG_STATE',
    ]);
  });

  it('follows each task until it is done, under the clock of whoever must act', () => {
    const matter = opened();
    hold(matter);
    expect([report(matter, 1, 'other'), report(matter, 7), check(matter, 1, true)]).toEqual([
      'MEETING.NOT_THE_OWNER',
      'MEETING.NO_TASK',
      'MEETING.NO_TASK',
    ]);
    expect([report(matter, 1), clocksOf(matter)]).toEqual(['accepted', ['MTG-01/2-1', 'MTG-02/1-1']]);
    expect([
      check(matter, 1, false, { reason: ' ' }),
      check(matter, 1, false, { unitId: 'bank' }),
      check(matter, 1, false),
    ]).toEqual(['MEETING.REASON_MISSING', 'MEETING.NOT_THE_OFFICE', 'accepted']);
    expect([clocksOf(matter), matter.state?.tasks[0]?.rounds]).toEqual([['MTG-01/2-1', 'MTG-01/1-2'], 2]);
    for (const taskNo of [1, 2]) {
      report(matter, taskNo);
      check(matter, taskNo, true);
    }
    expect([hasEnded(matter.state as Meeting), clocksOf(matter)]).toEqual([true, []]);
    expect(matter.folded().state).toEqual(matter.state);
  });

  it('ends at once where nothing is to be done', () => {
    const matter = opened();
    call(matter);
    expect([hold(matter, { tasks: [] }), matter.state?.status, clocksOf(matter)]).toEqual(['accepted', 'closed', []]);
  });

  it('is not held with a reason', () => {
    const matter = opened();
    const cancel = (reason: string): string =>
      said(() => matter.act(cancelMeeting, { reason }, { by: by('office'), at: at(1) }));
    expect([cancel(' '), cancel('春节假期'), matter.state?.status, clocksOf(matter)]).toEqual([
      'MEETING.REASON_MISSING',
      'accepted',
      'cancelled',
      [],
    ]);
  });
});

it('the committee hears at least once a quarter (SUP-11)', () => {
  const matter = opened('committee');
  expect(matter.clocks.openDeadlines.map(({ ruleId, dueAt }) => [ruleId, dueAt])).toEqual([
    ['SUP-11-quarter', '2026-06-02T16:00:00.000Z'],
  ]);
});
