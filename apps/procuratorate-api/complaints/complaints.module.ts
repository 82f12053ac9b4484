import { Module } from '@nestjs/common';
import { ComplaintModule } from '#desk/complaint/complaint.module';
import { ComplaintsController } from './complaints.controller.js';

/** 对申诉控告处理不服的审查. */
@Module({ imports: [ComplaintModule], controllers: [ComplaintsController] })
export class ComplaintsModule {}
