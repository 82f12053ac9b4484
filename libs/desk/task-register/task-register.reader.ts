import { Inject, Injectable } from '@nestjs/common';
import type { MattersQuery } from '#desk/folded/folded.dto';
import { FoldedReader, lineOf as matterLineOf, turnOf, unitIn } from '#desk/folded/folded.reader';
import { taskRegisterIdOf, taskRegisterMatterId } from '#contracts/task-register/task-register.messages';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { dateText, dayAt, msOf } from '#domain/calendar/shanghai';
import { DomainError } from '#domain/shared/domain-error';
import {
  checkClockOf,
  type Paper,
  type Task,
  taskClockOf,
  type TaskRegister,
} from '#domain/task-register/task-register';
import type { FoldedClock, FoldedRow } from '#persistence/folded/folded.read-model';
import { TaskClockReadModel } from '#persistence/task-register/task-clock.read-model';
import { keyIn, type Page, pageOf } from '#platform/http/paging';
import type {
  CountsView,
  RegisterLineView,
  RegisterView,
  TaskLineView,
  TasksQuery,
  TaskView,
} from './task-register.dto.js';

/** A register with what runs in it. */
export interface OpenedRegister {
  readonly row: FoldedRow<TaskRegister>;
  readonly world: AgencyWorld;
  readonly clocks: ReadonlyMap<string, FoldedClock>;
}

/** Every task stands in the list with its own clock: on top is what this unit must do next. */
const MOST_TURNS = 3;

/** 任务清单 as every desk reads it; what a unit reports is read by that unit and by the office. */
@Injectable()
export class TaskRegisterReader {
  private readonly clocks = new TaskClockReadModel();

  constructor(@Inject(FoldedReader) private readonly folded: FoldedReader) {}

  async page(actor: Actor, query: MattersQuery): Promise<Page<RegisterLineView>> {
    const narrowing = { actor, act: 'task-register.read', area: 'task-register' } as const;
    const page = await this.folded.page(narrowing, query, (row: FoldedRow<TaskRegister>, world) => ({ row, world }));
    const matterIds = page.items.map(({ row }) => row.matterId);
    const late = await this.clocks.overdue(this.folded.database.manager, matterIds);
    const items = page.items.map(({ row, world }) => {
      const own = late.filter(({ matterId }) => matterId === row.matterId);
      return lineView({ row, world, clocks: new Map(own.map((clock) => [clock.deadlineId, clock])) });
    });
    return { ...page, items };
  }

  async opened(registerId: string): Promise<OpenedRegister> {
    const matterId = taskRegisterMatterId(registerId);
    const [{ row, world }, clocks] = await Promise.all([
      this.folded.one<TaskRegister>(matterId),
      this.clocks.running(this.folded.database.manager, matterId),
    ]);
    return { row, world, clocks: new Map(clocks.map((clock) => [clock.deadlineId, clock])) };
  }

  async one(actor: Actor, registerId: string): Promise<RegisterView> {
    const opened = await this.opened(registerId);
    const { row, world, clocks } = opened;
    const { tasks, units } = row.state;
    const lines = tasks.map((task) => taskLineView(task, opened));
    const own = [...clocks.values()].filter(({ ownerUnitId }) => ownerUnitId === actor.unitId);
    return {
      ...lineView(opened, lines),
      turns: own.slice(0, MOST_TURNS).map((clock) => turnOf(row.matterId, clock, world)),
      side: sideOf(row.state, actor.unitId),
      maySign: units.some(({ unitId, waiting }) => waiting && unitId === actor.unitId),
      units: units.map(({ unitId, waiting }) => {
        const signed = tasks.filter((task) => task.unitId === unitId).flatMap((task) => task.signed?.at ?? []);
        const signedAt = signed.toSorted().at(-1);
        return {
          ...{ unit: unitIn(world, unitId), waiting, ...(signedAt !== undefined && { signedAt }) },
          counts: countsOf(lines.filter(({ unit }) => unit.unitId === unitId)),
        };
      }),
    };
  }

  /** Own tasks first, then by the list's own numbers. */
  async tasks(
    actor: Actor,
    registerId: string,
    { state, unitId, q, cursor, limit }: TasksQuery,
  ): Promise<Page<TaskLineView>> {
    const opened = await this.opened(registerId);
    const place = ({ unit, no }: TaskLineView): number => (unit.unitId === actor.unitId ? 0 : 1_000_000) + no;
    const after = Number(keyIn(cursor, 1)?.[0] ?? 0);
    const lines = opened.row.state.tasks
      .map((task) => taskLineView(task, opened))
      .filter((line) => state === undefined || (state === 'overdue' ? line.overdue : line.status === state))
      .filter((line) => unitId === undefined || line.unit.unitId === unitId)
      .filter((line) => !q || [line.label, line.text, line.unit.name].some((words) => words.includes(q)))
      .toSorted((one, other) => place(one) - place(other))
      .filter((line) => place(line) > after);
    return pageOf(lines.slice(0, limit + 1), limit, (line) => [place(line)]);
  }

  async task(actor: Actor, registerId: string, no: number): Promise<TaskView> {
    const opened = await this.opened(registerId);
    const task = taskIn(opened.row.state, no);
    const side = sideOfTask(opened.row.state, task, actor.unitId);
    const papers = side === 'other' ? [] : task.reports.flatMap(({ text, evidence }) => [text, ...evidence]);
    const { rows, database } = this.folded;
    const values = await rows.subjects(
      database.manager,
      papers.map(({ subjectId }) => subjectId),
    );
    const said = ({ subjectId }: Paper, name: 'text' | 'name'): string =>
      String(values.get(subjectId)?.value[name] ?? '（内容已销毁）');
    let index = 0;
    return {
      ...taskLineView(task, opened),
      side,
      reports: task.reports.map(({ at, unitId, percent, text, evidence }) => ({
        ...{ at, percent, unit: unitIn(opened.world, unitId) },
        ...(side !== 'other' && { text: said(text, 'text') }),
        evidence:
          side === 'other'
            ? []
            : evidence.map((paper) => ({
                ...{ index: (index += 1), name: said(paper, 'name'), hasFile: paper.sha256 !== undefined },
              })),
      })),
      changes: task.changes.map(({ fromUnitId, ...change }) => ({
        ...change,
        ...(fromUnitId !== undefined && { from: unitIn(opened.world, fromUnitId) }),
      })),
    };
  }

  /** A paper of evidence by its place among all of the task, counted from one. */
  async paper(actor: Actor, registerId: string, { no, index }: { readonly no: number; readonly index: number }) {
    const { row } = await this.opened(registerId);
    const task = taskIn(row.state, no);
    const paper = task.reports.flatMap(({ evidence }) => evidence)[index - 1];
    if (!paper?.sha256 || sideOfTask(row.state, task, actor.unitId) === 'other')
      throw new DomainError('not-found', 'TASK_REGISTER.NO_SUCH_PAPER', 'The task has no such paper.');
    const named = await this.folded.named([paper.subjectId]);
    return { sha256: paper.sha256, name: named(paper.subjectId) };
  }
}

function taskIn({ tasks }: TaskRegister, no: number): Task {
  const task = tasks.find((one) => one.no === no);
  if (!task) throw new DomainError('not-found', 'TASK_REGISTER.NO_SUCH_TASK', `The register has no task ${no}.`);
  return task;
}

function sideOf({ officeUnitId, tasks }: TaskRegister, unitId: string): RegisterView['side'] {
  if (unitId === officeUnitId) return 'office';
  return tasks.some((task) => task.unitId === unitId) ? 'unit' : 'other';
}

function sideOfTask({ officeUnitId }: TaskRegister, task: Task, unitId: string): TaskView['side'] {
  if (unitId === officeUnitId) return 'office';
  return task.unitId === unitId ? 'unit' : 'other';
}

function lineView(
  opened: OpenedRegister,
  lines = opened.row.state.tasks.map((task) => taskLineView(task, opened)),
): RegisterLineView {
  const { row, world } = opened;
  const { title, basis, status, officeUnitId, units } = row.state;
  return {
    ...matterLineOf(row, world),
    ...{ registerId: taskRegisterIdOf(row.matterId), name: title, basis, status },
    office: unitIn(world, officeUnitId),
    counts: countsOf(lines),
    unsigned: units.filter(({ waiting }) => waiting).length,
  };
}

function countsOf(lines: readonly TaskLineView[]): CountsView {
  const of = (status: TaskLineView['status']): number => lines.filter((line) => line.status === status).length;
  return {
    all: lines.length,
    running: of('running'),
    overdue: lines.filter(({ overdue }) => overdue).length,
    reported: of('reported'),
    done: of('done'),
    doneLate: lines.filter(({ doneLate }) => doneLate).length,
    cancelled: of('cancelled'),
  };
}

export function taskLineView(task: Task, { row, world, clocks }: OpenedRegister): TaskLineView {
  const { no, label, kind, text, standard, unitId, helperUnitIds, dueDate, status, percent, signed, doneAt } = task;
  const clock = clocks.get(status === 'reported' ? checkClockOf(task) : taskClockOf(task));
  return {
    ...{ no, label, kind, text, dueDate, status, percent, unit: unitIn(world, unitId) },
    ...(standard !== undefined && { standard }),
    helpers: helperUnitIds.map((helperId) => unitIn(world, helperId)),
    overdue: status === 'running' && clock?.status === 'overdue',
    ...(signed && { signedAt: signed.at }),
    ...(doneAt !== undefined && { doneAt }),
    doneLate: doneAt !== undefined && dateText(dayAt(msOf(doneAt))) > dueDate,
    ...(clock && { turn: turnOf(row.matterId, clock, world) }),
  };
}
