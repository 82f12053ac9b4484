import { Module } from '@nestjs/common';
import { DeskModule } from '#desk/desk.module';
import { VictimController } from './victim.controller.js';
import { VictimService } from './victim.service.js';
import { VictimSessions } from './victim-sessions.js';

/** 被害人查询, for whom has no account here. */
@Module({ imports: [DeskModule], controllers: [VictimController], providers: [VictimService, VictimSessions] })
export class VictimModule {}
