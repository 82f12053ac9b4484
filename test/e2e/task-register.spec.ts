import type { EscalationLineView, EscalationView } from '#desk/escalation/escalation.dto';
import type {
  ListLoaded,
  RegisterLineView,
  RegisterView,
  TaskLineView,
  TaskView,
} from '#desk/task-register/task-register.dto';
import { dateText, dayAt } from '#domain/calendar/shanghai';
import { apply } from '#domain/task-register/apply';
import { readSheet } from '#platform/sheet/read-sheet';
import { writeXlsx } from '#platform/sheet/write-sheet';
import { freshKey, until } from '../support/api.js';
import { keepMatter } from '../support/keep-story.js';
import { TestSystem } from '../support/system.js';

/** 任务清单 through the real stack: 205 tasks of a list, signed for, reported on, proved, accepted; a late one climbs. */

let heli: TestSystem;
let registerId = '';
let today = 0;

const office = () => heli.at('s.lu');
const head = () => heli.at('b.yan');
const clerk = () => heli.at('b.kong');
const other = () => heli.at('o.ge');
const path = (rest = ''): string => `/task-registers/${registerId}${rest}`;
const one = (): Promise<RegisterView> => office().get(path());
const taskOf = (no: number, at = office()): Promise<TaskView> => at.get(path(`/tasks/${no}`));

const day = (ahead: number): string => dateText(today + ahead);
const TITLES = ['序号', '类别', '任务内容', '完成标准', '责任单位', '配合单位', '完成时限'];
const BANK = '演示青松银行';
const OPERATOR = '演示云讯通信集团有限公司';

function form(rows: readonly (readonly string[])[], content: Buffer, fields: Readonly<Record<string, string>> = {}) {
  const given = new FormData();
  for (const [name, value] of Object.entries(fields)) given.set(name, value);
  given.set('file', new Blob([new Uint8Array(content)]), `清单-${rows.length}.xlsx`);
  return given;
}
async function sends(to: string, rows: readonly (readonly string[])[], fields: Readonly<Record<string, string>> = {}) {
  const content = await writeXlsx([{ name: '任务清单', rows: [TITLES, ...rows] }]);
  return office().ask<ListLoaded & { code?: string; faults: { row: number }[] }>('POST', to, {
    ...{ key: freshKey(), body: form(rows, content, fields) },
  });
}

beforeAll(async () => {
  heli = await TestSystem.open();
  today = dayAt(await heli.clock.now());
}, 240_000);
afterAll(() => heli?.stop());

it('gives out a template that it can read back', async () => {
  const sheet = await readSheet(await office().file('/task-register-template?format=xlsx'));
  expect(sheet.rows[0]?.cells.slice(0, 7)).toEqual(TITLES);
  const csv = await readSheet(await office().file('/task-register-template?format=csv'));
  expect(csv.rows.length).toBe(3);
});

it('refuses a file without a good line, each line with its remedy, and one that is no list', async () => {
  const fields = { title: '六大体系任务清单', basis: '实施意见（虚构）' };
  const bad = await sends('/task-registers', [['1', '', '倒查机制', '', '青松银行', '', day(30)]], fields);
  expect([bad.status, bad.body.code]).toEqual([422, 'TASK_REGISTER.FILE_FAULTY']);
  expect(JSON.stringify(bad.body)).toContain('是否为：演示青松银行');
  const content = await writeXlsx([
    {
      name: '清单',
      rows: [
        ['户名', '账号'],
        ['a', 'b'],
      ],
    },
  ]);
  const none = await office().ask('POST', '/task-registers', { key: freshKey(), body: form([], content, fields) });
  expect([none.status, none.body['code']]).toEqual([422, 'TASK_REGISTER.COLUMN_MISSING']);
  const untitled = await sends('/task-registers', [['1', '', '倒查机制', '', BANK, '', day(30)]]);
  expect([untitled.status, untitled.body.code]).toEqual([422, 'REQUEST.SCHEMA']);
});

it('loads 205 tasks of one list while a faulty row waits, and the mended file once more as a whole', async () => {
  const rows = Array.from({ length: 205 }, (_, index) => [
    ...[String(index + 1), '个性', `第 ${index + 1} 项工作（虚构）`, '', index % 2 === 0 ? BANK : OPERATOR, ''],
    index < 2 ? day(20) : day(200),
  ]);
  const faulty = rows.map((row, index) => (index === 204 ? [...row.slice(0, 6), '长期'] : row));
  const fields = { title: '六大体系任务清单', basis: '实施意见（虚构）' };
  const loaded = await sends('/task-registers', faulty, fields);
  expect([loaded.status, loaded.body.taken, loaded.body.faults]).toMatchObject([201, 204, [{ row: 206 }]]);
  registerId = loaded.body.registerId;
  const again = await sends(path('/files'), rows);
  expect([again.body.taken, again.body.repeated, again.body.faults]).toEqual([1, 204, []]);
  expect(await one()).toMatchObject({ side: 'office', counts: { all: 205, running: 205, overdue: 0 }, unsigned: 2 });
});

it('is signed for by the head of each unit, and not by a clerk', async () => {
  const clerks = await clerk().ask('POST', path('/signature'), { key: freshKey(), body: {} });
  expect([clerks.status, clerks.body['code']]).toEqual([403, 'ACT.FORBIDDEN']);
  expect((await head().get<RegisterView>(path())).maySign).toBe(true);
  await head().post(path('/signature'));
  const twice = await head().ask('POST', path('/signature'), { key: freshKey(), body: {} });
  expect([twice.status, twice.body['code']]).toEqual([409, 'TASK_REGISTER.NOTHING_TO_SIGN']);
  const { units } = await one();
  expect(units.map(({ unit, waiting, counts }) => [unit.unitId, waiting, counts.all])).toEqual([
    ['bank-qingsong', false, 103],
    ['operator-yunxun', true, 102],
  ]);
  await heli.settled();
  const told = await clerk().all<{ template: string }>('/notices');
  expect(told.map(({ template }) => template)).toContain('TaskRegisterOpened');
});

it('puts on paper what a unit has signed for, as it stood when it signed', async () => {
  const page = (await head().file(path('/responsibilities/bank-qingsong'))).toString('utf8');
  for (const words of ['目标任务责任状', BANK, '第 1 项工作（虚构）', '第 205 项工作（虚构）', day(20), '责字〔'])
    expect(page).toContain(words);
  expect(page).not.toContain('第 2 项工作（虚构）');
  const unsigned = await office().ask('GET', path('/responsibilities/operator-yunxun'));
  expect([unsigned.status, unsigned.body['code']]).toEqual([409, 'DOCUMENT.NOT_YET']);
});

it('shows every unit its own tasks first; what a unit reports is read by it and by the office', async () => {
  const own = await other().get<{ items: TaskLineView[]; next?: string }>(path('/tasks?limit=2'));
  expect(own.items.map(({ no, unit }) => [no, unit.unitId])).toEqual([
    [2, 'operator-yunxun'],
    [4, 'operator-yunxun'],
  ]);
  expect((await other().all(path('/tasks?limit=100'))).length).toBe(205);
  await clerk().post(path('/tasks/1/progress'), { percent: 40, text: '已拟制度（虚构）', evidence: [] });
  expect((await taskOf(1, clerk())).reports).toMatchObject([{ percent: 40, text: '已拟制度（虚构）' }]);
  expect((await taskOf(1, other())).reports).toMatchObject([{ percent: 40, evidence: [] }]);
  expect((await taskOf(1, other())).reports[0]).not.toHaveProperty('text');
  const stranger = await heli.at('b.hua').ask('GET', path());
  expect([stranger.status, stranger.body['code']]).toEqual([404, 'MATTER.NOT_FOUND']);
});

it('is done when it is proved, sent back when that does not suffice, and accepted', async () => {
  const bare = await clerk().ask('POST', path('/tasks/1/completion'), { key: freshKey(), body: { text: '已完成' } });
  expect([bare.status, bare.body['code']]).toEqual([422, 'TASK_REGISTER.NO_EVIDENCE']);
  const scan = { name: '制度.pdf', content: '%PDF-1.4\n%invented\n%%EOF\n' };
  const { fileHash } = await clerk().upload<{ fileHash: string }>('/papers', scan);
  const evidence = [{ title: '倒查制度（虚构）', fileHash }];
  await clerk().post(path('/tasks/1/completion'), { text: '制度已印发（虚构）', evidence });
  expect((await office().file(path('/tasks/1/papers/1'))).toString()).toBe(scan.content);
  for (const [caller, index] of [
    [office(), 2],
    [other(), 1],
  ] as const) {
    const none = await caller.ask('GET', path(`/tasks/1/papers/${index}`));
    expect([none.status, none.body['code']]).toEqual([404, 'TASK_REGISTER.NO_SUCH_PAPER']);
  }
  await office().post(path('/tasks/1/review'), { accepted: false, reason: '未见运行记录', dueDate: day(25) });
  expect(await taskOf(1)).toMatchObject({ status: 'running', percent: 40, dueDate: day(25) });
  await clerk().post(path('/tasks/1/completion'), { text: '已附运行记录（虚构）', evidence });
  await office().post(path('/tasks/1/review'), { accepted: true, reason: '已核对' });
  expect(await taskOf(1)).toMatchObject({ status: 'done', percent: 100, doneLate: false });
});

it('is moved to another unit, added to and cancelled by the office', async () => {
  await office().post(path('/tasks/3/change'), { unitId: 'bank-bailu', reason: '职责调整' });
  expect(await heli.at('b.jin').get<RegisterView>(path())).toMatchObject({ side: 'unit', maySign: true });
  const given = { label: '206', text: '补充任务（虚构）', unitIds: ['bank-bailu'], dueDate: day(90) };
  await office().post(path('/tasks'), given);
  await office().post(path('/tasks/206/cancellation'), { reason: '与第 3 项合并' });
  const gone = await office().ask('POST', path('/tasks/207/cancellation'), {
    key: freshKey(),
    body: { reason: '合并' },
  });
  expect([gone.status, gone.body['code']]).toEqual([404, 'TASK_REGISTER.NO_SUCH_TASK']);
});

it('keeps the paper as it was signed, whatever is moved later', async () => {
  const page = (await office().file(path('/responsibilities/bank-qingsong'))).toString('utf8');
  for (const words of ['第 1 项工作（虚构）', '第 3 项工作（虚构）', day(20)]) expect(page).toContain(words);
});

it('climbs by the shared engine when it is late, and stands in the list of overdue tasks', async () => {
  const { turn } = await taskOf(2);
  await heli.comesTo(Date.parse(turn?.dueAt ?? '') + 60_000);
  const late = await until('the task is overdue', async () => {
    const rows = await office().all<TaskLineView>(path('/tasks?state=overdue'));
    return rows.length > 0 && rows;
  });
  expect(late.map(({ no, unit }) => [no, unit.unitId])).toEqual([[2, 'operator-yunxun']]);
  const sheet = await readSheet(await office().file(path('/sheet')));
  expect(sheet.otherSheets).toEqual(['超期清单']);
  await heli.comesTo(Date.parse(turn?.dueAt ?? '') + 7 * 86_400_000 + 60_000);
  const escalation = await until('the escalation', async () => {
    const rows = await office().all<EscalationLineView>('/escalations');
    return rows.find(({ duty }) => duty === '完成任务清单事项');
  });
  expect(escalation).toMatchObject({ late: { unitId: 'operator-yunxun' }, status: 'open' });
  const { task } = await office().get<EscalationView>(`/escalations/${escalation.escalationId}`);
  expect([escalation.task, task]).toEqual(['2. 第 2 项工作（虚构）', '2. 第 2 项工作（虚构）']);
  const [line] = await office().all<RegisterLineView>('/task-registers');
  expect(line).toMatchObject({ registerId, counts: { done: 1, cancelled: 1 }, unsigned: 2 });
  // The list counts what is late as the register itself does.
  const { counts } = await one();
  expect([line?.counts, counts.overdue > 0]).toEqual([counts, true]);
  await keepMatter(heli, { name: 'task-register', matterId: `task-register/${registerId}`, apply });
});
