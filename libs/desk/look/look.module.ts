import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { FoldedReader } from '#desk/folded/folded.reader';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { LookDesk } from './look.desk.js';
import { LooksController } from './looks.controller.js';
import { LooksInPassing } from './looks-in-passing.js';

/** 查阅 at the desk of the supervisors: what they open there is on the record. */
@Module({
  imports: [AreaReadersModule],
  controllers: [LooksController],
  providers: [FoldedReader, LookDesk, { provide: APP_INTERCEPTOR, useClass: LooksInPassing }],
})
export class LookModule {}
