import { Module } from '@nestjs/common';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { ReporterRemedies } from './reporter-remedies.js';
import { VictimController } from './victim.controller.js';
import { VictimService } from './victim.service.js';
import { VictimSessions } from './victim-sessions.js';

/** What a victim may see and say of the own return of money. */
@Module({
  imports: [AreaReadersModule],
  controllers: [VictimController],
  providers: [ReporterRemedies, VictimService, VictimSessions],
})
export class VictimModule {}
