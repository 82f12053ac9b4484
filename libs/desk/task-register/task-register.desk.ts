import { Inject, Injectable } from '@nestjs/common';
import { MOST_FAULTS, type UploadedList } from '#desk/document/uploaded-list';
import type { PaperIn } from '#desk/folded/folded.dto';
import { FoldedReader } from '#desk/folded/folded.reader';
import { PaperStore } from '#desk/folded/paper-store';
import { Acts } from '#desk/request/acts';
import {
  TASK_REGISTER_WORKFLOW,
  type TaskRegisterCommands,
  taskRegisterMatterId,
} from '#contracts/task-register/task-register.messages';
import { documentWordOf, isOpenAt } from '#domain/agency/unit';
import { plainName } from '#domain/code/titled-sheet';
import { DomainError } from '#domain/shared/domain-error';
import type { Receipt } from '#domain/shared/record';
import { type ReadTasks, readTasks } from '#domain/task-register/task-file';
import type { Paper, Task, TaskFacts, TaskRegister } from '#domain/task-register/task-register';
import type { Asker } from '#platform/http/asked.decorator';
import { openedId } from '#platform/temporal/matter-id';
import type {
  AddTaskIn,
  ChangeIn,
  CompletionIn,
  ListLoaded,
  OpenFields,
  ProgressIn,
  ReviewIn,
} from './task-register.dto.js';

export interface OnRegister extends Asker {
  readonly registerId: string;
}
export interface OnTask extends OnRegister {
  readonly no: number;
}

/** 任务清单 at the office that gives the tasks out and at the units that carry them. */
@Injectable()
export class TaskRegisterDesk {
  constructor(
    @Inject(Acts) private readonly acts: Acts,
    @Inject(FoldedReader) private readonly folded: FoldedReader,
    @Inject(PaperStore) private readonly papers: PaperStore,
  ) {}

  async open({ actor, key }: Asker, fields: OpenFields, list: UploadedList): Promise<ListLoaded> {
    const registerId = openedId({ unitId: actor.unitId, key, addressee: 'task-register' });
    const read = await this.read(list, []);
    if (read.tasks.length === 0) throw faulty(read);
    const body = { registerId, officeUnitId: actor.unitId, ...fields, tasks: read.tasks };
    const opening = { workflowType: TASK_REGISTER_WORKFLOW, update: 'openTaskRegister' };
    const request = { ...fields, file: list.hash };
    const receipt = await this.acts.open(taskRegisterMatterId(registerId), opening, { actor, key, body, request });
    return { ...loaded(registerId, read, list), receipt };
  }

  /** The mended file may come as a whole: what the register has is not taken again. */
  async load(on: OnRegister, list: UploadedList): Promise<ListLoaded> {
    return this.acts.once(on, { registerId: on.registerId, file: list.hash }, async () => {
      const { row } = await this.folded.one<TaskRegister>(taskRegisterMatterId(on.registerId));
      const read = await this.read(list, row.state.tasks);
      const answer = loaded(on.registerId, read, list);
      if (read.tasks.length === 0 && read.faults.length > 0) throw faulty(read);
      if (read.tasks.length === 0) return answer;
      const receipt = await this.act(on, 'addTasks', { body: { tasks: read.tasks }, request: { file: list.hash } });
      return { ...answer, receipt };
    });
  }

  async add(on: OnRegister, { unitIds, standard, ...given }: AddTaskIn): Promise<Receipt> {
    const [world, now] = await Promise.all([this.folded.world(), this.acts.now()]);
    for (const unitId of [...unitIds, ...given.helperUnitIds]) world.tree.open(unitId, now);
    const facts = { ...given, ...(standard !== undefined && { standard }) };
    const tasks = unitIds.map((unitId): TaskFacts => ({ ...facts, unitId }));
    return this.act(on, 'addTasks', { body: { tasks }, request: { unitIds, standard, ...given } });
  }

  async sign(on: OnRegister): Promise<Receipt> {
    const { row, world } = await this.folded.one<TaskRegister>(taskRegisterMatterId(on.registerId));
    const { officeUnitId } = row.state;
    const word = documentWordOf(world.tree.get(officeUnitId), world.tree.ancestorsOf(officeUnitId));
    return this.act(on, 'signResponsibility', { body: { word }, request: {} });
  }

  async progress(on: OnTask, { percent, text, evidence }: ProgressIn): Promise<Receipt> {
    const kept = await this.keep(on, text, evidence);
    const body = { no: on.no, percent, ...kept };
    return this.act(on, 'reportProgress', { body, request: { no: on.no, percent, text, evidence } });
  }

  async complete(on: OnTask, { text, evidence }: CompletionIn): Promise<Receipt> {
    const body = { no: on.no, ...(await this.keep(on, text, evidence)) };
    return this.act(on, 'reportDone', { body, request: { no: on.no, text, evidence } });
  }

  review(on: OnTask, { accepted, reason, dueDate }: ReviewIn): Promise<Receipt> {
    const body = { no: on.no, accepted, reason, ...(dueDate !== undefined && { dueDate }) };
    return this.act(on, 'reviewTask', { body });
  }

  async change(on: OnTask, { reason, unitId, dueDate }: ChangeIn): Promise<Receipt> {
    if (unitId !== undefined) (await this.folded.world()).tree.open(unitId, await this.acts.now());
    const changed = { ...(unitId !== undefined && { unitId }), ...(dueDate !== undefined && { dueDate }) };
    return this.act(on, 'moveTask', { body: { no: on.no, reason, ...changed } });
  }

  act<Name extends keyof TaskRegisterCommands>(
    { registerId, actor, key }: OnRegister,
    update: Name,
    { body, request = body }: { readonly body: TaskRegisterCommands[Name]; readonly request?: object },
  ): Promise<Receipt> {
    const asked = { actor, key, body, request: { update, ...request } };
    return this.acts.act(taskRegisterMatterId(registerId), update, asked);
  }

  private async read({ sheet }: UploadedList, known: readonly Task[]): Promise<ReadTasks> {
    const [world, now] = await Promise.all([this.folded.world(), this.acts.now()]);
    const units = world.tree.units.filter((unit) => isOpenAt(unit, now));
    const unitIds = new Map(units.map(({ unitId, name }) => [plainName(name), unitId]));
    return readTasks(sheet.rows, { now, unitIds, known });
  }

  private async keep(
    { registerId, no, actor, key }: OnTask,
    text: string,
    evidence: readonly PaperIn[],
  ): Promise<{ readonly text: Paper; readonly evidence: readonly Paper[] }> {
    const matterId = taskRegisterMatterId(registerId);
    const of = { caseId: registerId, matterId, key: `${actor.unitId}/${key}`, kind: `task-${no}` };
    const kept = await this.papers.keepText({ ...of, kind: `${of.kind}-text` }, { text });
    return { text: kept, evidence: await this.papers.keep(of, evidence) };
  }
}

const loaded = (registerId: string, { tasks, faults, repeated }: ReadTasks, { sheet }: UploadedList): ListLoaded => ({
  ...{ registerId, taken: tasks.length, repeated, faults: faults.slice(0, MOST_FAULTS) },
  notes: sheet.otherSheets.length > 0 ? [`只读取第一张工作表，未读取：${sheet.otherSheets.join('、')}`] : [],
});

const faulty = ({ faults }: ReadTasks): DomainError =>
  new DomainError('invalid', 'TASK_REGISTER.FILE_FAULTY', 'No line of the file can be taken.', {
    faults: faults.slice(0, MOST_FAULTS),
  });
