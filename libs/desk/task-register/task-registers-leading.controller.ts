import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { Documents } from '#desk/document/documents.service';
import { receivedList, type TemplateQuery, templateOf, templateQuery } from '#desk/document/uploaded-list';
import { Acts } from '#desk/request/acts';
import { receipt } from '#desk/stop-payment-order/order.dto';
import { dayAt, msOf, yearOf } from '#domain/calendar/shanghai';
import type { Receipt } from '#domain/shared/record';
import { taskTemplate } from '#domain/task-register/task-file';
import { Act, Relation } from '#platform/auth/rules';
import { Answers, Takes } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { TaskRegisterDesk } from './task-register.desk.js';
import {
  addTaskIn,
  type AddTaskIn,
  cancelIn,
  type CancelIn,
  changeIn,
  type ChangeIn,
  listLoaded,
  type ListLoaded,
  openFields,
  reviewIn,
  type ReviewIn,
} from './task-register.dto.js';
import { taskNo } from './task-registers.controller.js';

/** What the office does that gives the tasks out. */
@Controller()
export class TaskRegistersLeadingController {
  constructor(
    @Inject(TaskRegisterDesk) private readonly desk: TaskRegisterDesk,
    @Inject(Documents) private readonly documents: Documents,
    @Inject(Acts) private readonly acts: Acts,
  ) {}

  @Get('task-register-template')
  @Act('task-register.open')
  async template(
    @Query({ schema: templateQuery }) query: TemplateQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const rows = taskTemplate(yearOf(dayAt(msOf(await this.acts.now()))) + 1);
    return templateOf(response, query, { name: '任务清单', rows });
  }

  @Post('task-registers')
  @Act('task-register.open')
  @Takes('multipart/form-data')
  @Answers(listLoaded, { status: 201, description: '以文件（xlsx、csv）下达；表单字段 title、basis' })
  async open(@Req() request: Request, @Asked() asker: Asker): Promise<ListLoaded> {
    const { fields, list } = await receivedList(request, this.documents.store, openFields);
    return this.desk.open(asker, fields, list);
  }

  @Post('task-registers/:registerId/files')
  @Act('task-register.lead')
  @Relation('registerId', 'task-register')
  @Takes('multipart/form-data')
  @Answers(listLoaded, { status: 201, description: '追加任务，或载入改正后的清单；已有的任务不重复载入' })
  async load(
    @Param('registerId') registerId: string,
    @Req() request: Request,
    @Asked() asker: Asker,
  ): Promise<ListLoaded> {
    const { list } = await receivedList(request, this.documents.store, z.object({}));
    return this.desk.load({ ...asker, registerId }, list);
  }

  @Post('task-registers/:registerId/tasks')
  @Act('task-register.lead')
  @Relation('registerId', 'task-register')
  @Answers(receipt)
  add(
    @Param('registerId') registerId: string,
    @Body({ schema: addTaskIn }) body: AddTaskIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.add({ ...asker, registerId }, body);
  }

  @Post('task-registers/:registerId/tasks/:no/review')
  @Act('task-register.lead')
  @Relation('registerId', 'task-register')
  @Answers(receipt)
  review(
    @Param('registerId') registerId: string,
    @Param('no', { schema: taskNo }) no: number,
    @Body({ schema: reviewIn }) body: ReviewIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.review({ ...asker, registerId, no }, body);
  }

  @Post('task-registers/:registerId/tasks/:no/change')
  @Act('task-register.lead')
  @Relation('registerId', 'task-register')
  @Answers(receipt)
  change(
    @Param('registerId') registerId: string,
    @Param('no', { schema: taskNo }) no: number,
    @Body({ schema: changeIn }) body: ChangeIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.change({ ...asker, registerId, no }, body);
  }

  @Post('task-registers/:registerId/tasks/:no/cancellation')
  @Act('task-register.lead')
  @Relation('registerId', 'task-register')
  @Answers(receipt)
  cancel(
    @Param('registerId') registerId: string,
    @Param('no', { schema: taskNo }) no: number,
    @Body({ schema: cancelIn }) body: CancelIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, registerId }, 'cancelTask', { body: { no, ...body } });
  }
}
