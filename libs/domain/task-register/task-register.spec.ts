import fc from 'fast-check';
import type { Actor } from '#domain/agency/actor';
import { instantAt } from '#domain/calendar/shanghai';
import { InMemoryMatter, InMemoryRecord, said } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';
import { must } from '#domain/shared/must.spec-support';
import { apply } from '#domain/task-register/apply';
import {
  addTasks,
  cancelTask,
  moveTask,
  openTaskRegister,
  reportDone,
  reportProgress,
  reviewTask,
  signResponsibility,
} from '#domain/task-register/decide';
import {
  hasEnded,
  isLive,
  MOST_TASKS_AT_ONCE,
  taskOfClock,
  type TaskFacts,
  type TaskRegister,
  type TaskRegisterEvent,
} from '#domain/task-register/task-register';

type InMemory = InMemoryMatter<TaskRegister, TaskRegisterEvent>;

const RUNS = { numRuns: Number(process.env['HELI_RUNS'] ?? 200) };
/** Monday, 2 March 2026, 9:00 in Shanghai, and so many days later. */
const at = (days: number): Instant => instantAt(Date.UTC(2026, 2, 2, 1) + days * 86_400_000);
const by = (unitId: string): Actor => ({ agency: 'bank', unitId, officerId: `${unitId}.1`, roles: ['desk-head'] });
const PAPER = { subjectId: 's', commitment: 'c' };
const task = (label: string, unitId: string, more: Partial<TaskFacts> = {}): TaskFacts => ({
  ...{ label, kind: 'own', text: '建立倒查机制', unitId, helperUnitIds: [], dueDate: '2026-03-31' },
  ...more,
});
const FACTS = { registerId: 'r-1', officeUnitId: 'office', title: '任务清单', basis: '文件（虚构）' };

const clocksOf = (matter: InMemory): string[] => matter.clocks.openDeadlines.map(({ deadlineId }) => deadlineId);
const open = (matter: InMemory, tasks: readonly TaskFacts[], day = 0): string =>
  said(() => matter.act(openTaskRegister, { ...FACTS, tasks }, { by: by('office'), at: at(day) }));
const fresh = (): InMemory => new InMemoryMatter('task-register/r-1', new InMemoryRecord(), { apply });
function opened(tasks: readonly TaskFacts[] = [task('1', 'bank'), task('2', 'police')]): InMemory {
  const matter = fresh();
  expect(open(matter, tasks)).toBe('accepted');
  return matter;
}

const sign = (matter: InMemory, unitId = 'bank', day = 1): string =>
  said(() => matter.act(signResponsibility, {}, { by: by(unitId), at: at(day) }));
const progress = (matter: InMemory, no = 1, { unitId = 'bank', percent = 40, day = 5 } = {}): string =>
  said(() => matter.act(reportProgress, { no, percent, text: PAPER, evidence: [] }, { by: by(unitId), at: at(day) }));
const done = (matter: InMemory, no = 1, { unitId = 'bank', evidence = [PAPER], day = 6 } = {}): string =>
  said(() => matter.act(reportDone, { no, text: PAPER, evidence }, { by: by(unitId), at: at(day) }));
interface Reviewed {
  readonly unitId?: string;
  readonly reason?: string;
  readonly dueDate?: string;
}
const review = (
  matter: InMemory,
  accepted: boolean,
  { unitId = 'office', reason = '已核对', ...date }: Reviewed = {},
) => said(() => matter.act(reviewTask, { no: 1, accepted, reason, ...date }, { by: by(unitId), at: at(7) }));
const move = (matter: InMemory, given: { unitId?: string; dueDate?: string; reason?: string }, no = 1): string =>
  said(() => matter.act(moveTask, { no, reason: '职责调整', ...given }, { by: by('office'), at: at(3) }));
const cancel = (matter: InMemory, no: number, reason = '任务合并', unitId = 'office'): string =>
  said(() => matter.act(cancelTask, { no, reason }, { by: by(unitId), at: at(3) }));

describe('a register', () => {
  it('is opened with its tasks, each under the clock of its own day, which does not roll', () => {
    const matter = opened([task('1', 'bank', { dueDate: '2026-03-29' }), task('2', 'police')]);
    expect(matter.clocks.openDeadlines.map(({ deadlineId, dueAt }) => [deadlineId, dueAt])).toEqual([
      ['TSK-02/1/1', '2026-03-29T16:00:00.000Z'], // a Sunday
      ['TSK-02/2/1', '2026-03-31T16:00:00.000Z'],
      ['TSK-01/bank/1', '2026-03-09T16:00:00.000Z'],
      ['TSK-01/police/1', '2026-03-09T16:00:00.000Z'],
    ]);
    expect(open(matter, [task('3', 'bank')])).toBe('TASK_REGISTER.OPENED_ALREADY');
  });

  it.each([
    ['TASK_REGISTER.NO_TASK', []],
    ['TASK_REGISTER.LISTED_TWICE', [task('1', 'bank'), task('1', 'bank')]],
    ['TASK_REGISTER.DATE_PASSED', [task('1', 'bank', { dueDate: '2026-03-02' })]],
    ['TASK_REGISTER.DATE_TOO_FAR', [task('1', 'bank', { dueDate: '2036-03-02' })]],
    ['CALENDAR.NOT_A_DAY', [task('1', 'bank', { dueDate: '2026-02-30' })]],
    [
      'TASK_REGISTER.TOO_MANY',
      Array.from({ length: MOST_TASKS_AT_ONCE + 1 }, (_, index) => task(String(index), 'bank')),
    ],
  ])('is refused with %s', (code, tasks) => expect(open(fresh(), tasks)).toBe(code));

  it('takes further tasks of the office alone, and asks for another signature', () => {
    const matter = opened();
    const add = (unitId: string, tasks: readonly TaskFacts[]): string =>
      said(() => matter.act(addTasks, { tasks }, { by: by(unitId), at: at(2) }));
    expect(sign(matter)).toBe('accepted');
    expect(add('bank', [task('3', 'bank')])).toBe('TASK_REGISTER.NOT_THE_OFFICE');
    expect(add('office', [task('1', 'bank')])).toBe('TASK_REGISTER.LISTED_TWICE');
    expect(add('office', [task('3', 'bank'), task('4', 'police')])).toBe('accepted');
    expect(clocksOf(matter)).toEqual([
      ...['TSK-02/1/1', 'TSK-02/2/1', 'TSK-01/police/1', 'TSK-02/3/1', 'TSK-02/4/1', 'TSK-01/bank/2'],
    ]);
    expect(sign(matter)).toBe('accepted');
    expect(matter.state?.tasks.map(({ signed }) => signed !== undefined)).toEqual([true, false, true, false]);
  });
});

it('a unit signs for all that it has, once', () => {
  const matter = opened();
  expect([sign(matter), sign(matter), sign(matter, 'nobody')]).toEqual([
    'accepted',
    'TASK_REGISTER.NOTHING_TO_SIGN',
    'TASK_REGISTER.NOTHING_TO_SIGN',
  ]);
  expect(clocksOf(matter)).not.toContain('TSK-01/bank/1');
});

describe('a task', () => {
  it('is reported on by its unit, proved, and accepted by the office', () => {
    const matter = opened();
    expect([progress(matter, 9), progress(matter, 1, { unitId: 'police' }), progress(matter)]).toEqual([
      'TASK_REGISTER.NO_SUCH_TASK',
      'TASK_REGISTER.NOT_THE_UNIT',
      'accepted',
    ]);
    expect([matter.state?.tasks[0]?.percent, done(matter, 1, { evidence: [] }), done(matter)]).toEqual([
      40,
      'TASK_REGISTER.NO_EVIDENCE',
      'accepted',
    ]);
    expect(clocksOf(matter)).toContain('TSK-03/1/1');
    expect([progress(matter), cancel(matter, 1), move(matter, { unitId: 'police' })]).toEqual(
      Array.from({ length: 3 }, () => 'TASK_REGISTER.WRONG_STATE'),
    );
    expect([review(matter, true, { unitId: 'bank' }), review(matter, true, { reason: ' ' })]).toEqual([
      'TASK_REGISTER.NOT_THE_OFFICE',
      'TASK_REGISTER.REASON_MISSING',
    ]);
    expect([review(matter, true), review(matter, true)]).toEqual(['accepted', 'TASK_REGISTER.WRONG_STATE']);
    // It was done when it was reported, not when the office found time to look.
    expect(matter.state?.tasks[0]).toMatchObject({ status: 'done', percent: 100, doneAt: at(6) });
    expect(clocksOf(matter)).toEqual(['TSK-02/2/1', 'TSK-01/police/1']);
  });

  it('that does not suffice is sent back with another day', () => {
    const matter = opened();
    progress(matter);
    done(matter);
    expect([review(matter, false), review(matter, false, { dueDate: '2026-03-09' })]).toEqual([
      'TASK_REGISTER.NO_DATE',
      'TASK_REGISTER.DATE_PASSED',
    ]);
    expect(review(matter, false, { dueDate: '2026-04-15' })).toBe('accepted');
    expect(matter.state?.tasks[0]).toMatchObject({ status: 'running', round: 2, percent: 40, dueDate: '2026-04-15' });
    expect(clocksOf(matter)).toContain('TSK-02/1/2');
  });

  it('is moved to another unit, which signs, or to another day', () => {
    const matter = opened();
    expect([move(matter, {}), move(matter, { reason: '', dueDate: '2026-04-01' })]).toEqual([
      'TASK_REGISTER.NOTHING_CHANGED',
      'TASK_REGISTER.REASON_MISSING',
    ]);
    expect(move(matter, { unitId: 'court' })).toBe('accepted');
    expect(clocksOf(matter)).toEqual(['TSK-02/2/1', 'TSK-01/police/1', 'TSK-02/1/2', 'TSK-01/court/1']);
    expect([sign(matter), sign(matter, 'court', 4)]).toEqual(['TASK_REGISTER.NOTHING_TO_SIGN', 'accepted']);
    expect(move(matter, { dueDate: '2026-05-01' })).toBe('accepted');
    expect(matter.state?.tasks[0]?.signed).toBeDefined();
    const twice = opened([task('1', 'bank'), task('1', 'police')]);
    expect(move(twice, { unitId: 'police' })).toBe('TASK_REGISTER.LISTED_TWICE');
  });

  it('is cancelled with a reason; the register closes with its last task', () => {
    const matter = opened();
    expect([cancel(matter, 1, ' '), cancel(matter, 1, '合并', 'bank'), cancel(matter, 1)]).toEqual([
      'TASK_REGISTER.REASON_MISSING',
      'TASK_REGISTER.NOT_THE_OFFICE',
      'accepted',
    ]);
    expect(cancel(matter, 2)).toBe('accepted');
    expect([hasEnded(matter.state as TaskRegister), clocksOf(matter), sign(matter)]).toEqual([
      true,
      [],
      'TASK_REGISTER.CLOSED',
    ]);
  });
});

it('needs to be opened first', () => expect(sign(fresh())).toBe('MATTER.NOT_FOUND'));

it('has, whatever is done and whenever, one clock for each open task and one for each unsigned unit', () => {
  const step = fc.record({
    what: fc.constantFrom('sign', 'progress', 'done', 'accept', 'back', 'move', 'cancel', 'add'),
    no: fc.integer({ min: 1, max: 5 }),
    unitId: fc.constantFrom('bank', 'police', 'court'),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const matter = opened();
      for (const { what, no, unitId } of steps) {
        const office = { by: by('office'), at: at(3) };
        const reviewed = { no, accepted: what === 'accept', reason: '已核对', dueDate: '2026-06-01' };
        const acts = {
          sign: () => sign(matter, unitId),
          progress: () => progress(matter, no, { unitId }),
          done: () => done(matter, no, { unitId }),
          accept: () => said(() => matter.act(reviewTask, reviewed, office)),
          back: () => said(() => matter.act(reviewTask, reviewed, office)),
          move: () => move(matter, { unitId }, no),
          cancel: () => cancel(matter, no),
          add: () => said(() => matter.act(addTasks, { tasks: [task(`${no}+`, unitId)] }, office)),
        };
        acts[what]();
        const register = matter.state as TaskRegister;
        const live = register.tasks.filter(isLive);
        const unsigned = new Set(live.filter(({ signed }) => !signed).map((one) => one.unitId));
        const signing = clocksOf(matter).filter((id) => id.startsWith('TSK-01')).length;
        must(clocksOf(matter).length - signing === live.length, `after ${what} an open task has not one clock`);
        must(signing === unsigned.size, `after ${what} a unit that has not signed has not one clock`);
        must(hasEnded(register) === (live.length === 0), `after ${what} it has ended, or not, with open tasks`);
      }
      expect(matter.folded().state).toEqual(matter.state);
    }),
    RUNS,
  );
});

it.each([
  ['TSK-02/2/1', '2'],
  ['TSK-03/1/7', '1'],
  ['TSK-02/9/1', undefined],
  ['TSK-01/bank/1', undefined],
])('knows which task the clock %s counts', (deadlineId, label) => {
  expect(taskOfClock(opened().state as TaskRegister, deadlineId)?.label).toBe(label);
});
