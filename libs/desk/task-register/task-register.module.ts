import { Module } from '@nestjs/common';
import { FoldedReader } from '#desk/folded/folded.reader';
import { PaperStore } from '#desk/folded/paper-store';
import { PapersController } from '#desk/folded/papers.controller';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { ResponsibilityDocument } from './responsibility-document.js';
import { TaskRegisterDesk } from './task-register.desk.js';
import { TaskRegisterReader } from './task-register.reader.js';
import { TaskRegistersController } from './task-registers.controller.js';
import { TaskRegistersLeadingController } from './task-registers-leading.controller.js';

const providers = [FoldedReader, PaperStore, TaskRegisterReader, TaskRegisterDesk, ResponsibilityDocument];

/** For desks that have the upload of papers already. */
@Module({ imports: [AreaReadersModule], controllers: [TaskRegistersController], providers })
export class TaskRegisterModule {}

/** For desks that upload no other papers. */
@Module({ imports: [AreaReadersModule], controllers: [PapersController, TaskRegistersController], providers })
export class TaskRegisterAndPapersModule {}

/** For the joint-meeting office, which gives the tasks out. */
@Module({
  imports: [AreaReadersModule],
  controllers: [PapersController, TaskRegistersController, TaskRegistersLeadingController],
  providers,
})
export class TaskRegisterOfficeModule {}
