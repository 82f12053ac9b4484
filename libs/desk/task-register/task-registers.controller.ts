import { Body, Controller, Get, Inject, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { type DocumentQuery, documentQuery, streamed } from '#desk/document/served';
import { type MattersQuery, mattersQuery } from '#desk/folded/folded.dto';
import { PaperStore } from '#desk/folded/paper-store';
import { savedPaper } from '#desk/folded/saved-paper';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Actor } from '#domain/agency/actor';
import type { Receipt } from '#domain/shared/record';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { type Page, pageSchema } from '#platform/http/paging';
import { writeXlsx } from '#platform/sheet/write-sheet';
import { TaskRegisterDesk } from './task-register.desk.js';
import { ResponsibilityDocument } from './responsibility-document.js';
import {
  completionIn,
  type CompletionIn,
  progressIn,
  type ProgressIn,
  registerLine,
  type RegisterLineView,
  registerView,
  type RegisterView,
  taskLine,
  type TaskLineView,
  tasksQuery,
  type TasksQuery,
  taskView,
  type TaskView,
} from './task-register.dto.js';
import { TaskRegisterReader, taskLineView } from './task-register.reader.js';
import { sheetsOf } from './task-register-sheet.js';

export const taskNo = z.coerce.number().int().min(1);

/** 任务清单 as every desk reads it, and as a unit signs for its tasks, reports on them and proves that they are done. */
@Controller('task-registers')
export class TaskRegistersController {
  constructor(
    @Inject(TaskRegisterReader) private readonly reader: TaskRegisterReader,
    @Inject(TaskRegisterDesk) private readonly desk: TaskRegisterDesk,
    @Inject(PaperStore) private readonly papers: PaperStore,
    @Inject(ResponsibilityDocument) private readonly responsibilities: ResponsibilityDocument,
  ) {}

  @Get()
  @Act('task-register.read')
  @Narrowed()
  @Answers(pageSchema(registerLine))
  list(@Query({ schema: mattersQuery }) query: MattersQuery, @Acting() actor: Actor): Promise<Page<RegisterLineView>> {
    return this.reader.page(actor, query);
  }

  @Get(':registerId')
  @Act('task-register.read')
  @Relation('registerId', 'task-register')
  @Answers(registerView)
  one(@Param('registerId') registerId: string, @Acting() actor: Actor): Promise<RegisterView> {
    return this.reader.one(actor, registerId);
  }

  @Get(':registerId/tasks')
  @Act('task-register.read')
  @Relation('registerId', 'task-register')
  @Answers(pageSchema(taskLine))
  tasks(
    @Param('registerId') registerId: string,
    @Query({ schema: tasksQuery }) query: TasksQuery,
    @Acting() actor: Actor,
  ): Promise<Page<TaskLineView>> {
    return this.reader.tasks(actor, registerId, query);
  }

  @Get(':registerId/sheet')
  @Act('task-register.read')
  @Relation('registerId', 'task-register')
  async sheet(
    @Param('registerId') registerId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const opened = await this.reader.opened(registerId);
    const { title, tasks } = opened.row.state;
    response.setHeader('cache-control', 'private, no-store');
    return new StreamableFile(await writeXlsx(sheetsOf(tasks.map((task) => taskLineView(task, opened)))), {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(`${title}.xlsx`)}`,
    });
  }

  @Get(':registerId/tasks/:no')
  @Act('task-register.read')
  @Relation('registerId', 'task-register')
  @Answers(taskView)
  task(
    @Param('registerId') registerId: string,
    @Param('no', { schema: taskNo }) no: number,
    @Acting() actor: Actor,
  ): Promise<TaskView> {
    return this.reader.task(actor, registerId, no);
  }

  @Get(':registerId/tasks/:no/papers/:index')
  @Act('task-register.read')
  @Relation('registerId', 'task-register')
  async paper(
    @Param('registerId') registerId: string,
    @Param({ schema: z.object({ registerId: z.string(), no: taskNo, index: taskNo }) })
    { no, index }: { readonly no: number; readonly index: number },
    @Acting() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { sha256, name } = await this.reader.paper(actor, registerId, { no, index });
    return savedPaper(response, await this.papers.open(sha256), name);
  }

  @Post(':registerId/signature')
  @Act('task-register.sign')
  @Relation('registerId', 'task-register')
  @Answers(receipt)
  sign(@Param('registerId') registerId: string, @Asked() asker: Asker): Promise<Receipt> {
    return this.desk.sign({ ...asker, registerId });
  }

  /** 责任状 of one unit, as it was signed last. */
  @Get(':registerId/responsibilities/:unitId')
  @Act('task-register.read')
  @Relation('registerId', 'task-register')
  async responsibility(
    @Param('registerId') registerId: string,
    @Param('unitId') unitId: string,
    @Query({ schema: documentQuery }) { download }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.responsibilities.serve(registerId, unitId), response, download);
  }

  @Post(':registerId/tasks/:no/progress')
  @Act('task-register.carry')
  @Relation('registerId', 'task-register')
  @Answers(receipt)
  progress(
    @Param('registerId') registerId: string,
    @Param('no', { schema: taskNo }) no: number,
    @Body({ schema: progressIn }) body: ProgressIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.progress({ ...asker, registerId, no }, body);
  }

  @Post(':registerId/tasks/:no/completion')
  @Act('task-register.carry')
  @Relation('registerId', 'task-register')
  @Answers(receipt)
  complete(
    @Param('registerId') registerId: string,
    @Param('no', { schema: taskNo }) no: number,
    @Body({ schema: completionIn }) body: CompletionIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.complete({ ...asker, registerId, no }, body);
  }
}
