import { Module } from '@nestjs/common';
import { ApprovalsController } from '#desk/approval/approvals.controller';
import { AreaReadersModule } from '#desk/house/area-readers.module';

/** 审批 at the desks of agencies whose leaders approve. */
@Module({ imports: [AreaReadersModule], controllers: [ApprovalsController] })
export class ApprovalModule {}
