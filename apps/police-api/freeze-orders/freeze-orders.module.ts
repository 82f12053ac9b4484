import { Module } from '@nestjs/common';
import { PaperStore } from '#desk/folded/paper-store';
import { FreezesReadingController } from '#desk/freeze-order/freezes-reading.controller';
import { FilingController } from '../filing/filing.controller.js';
import { FilingDocument } from '../filing/filing-document.js';
import { FilingService } from '../filing/filing.service.js';
import { FreezeTasksController } from '../filing/freeze-tasks.controller.js';
import { FreezeTasks } from '../filing/freeze-tasks.service.js';
import { FreezeAuthorityService } from './freeze-authority.service.js';
import { FreezeOrdersController } from './freeze-orders.controller.js';
import { RenewalTasksController } from './renewal-tasks.controller.js';
import { FreezeOrdersService } from './freeze-orders.service.js';

/** 受案立案 and 冻结 at the police's desk. */
@Module({
  controllers: [
    FreezesReadingController,
    FilingController,
    FreezeTasksController,
    FreezeOrdersController,
    RenewalTasksController,
  ],
  providers: [FilingDocument, FreezeTasks, FilingService, FreezeAuthorityService, FreezeOrdersService, PaperStore],
})
export class FreezeOrdersModule {}
