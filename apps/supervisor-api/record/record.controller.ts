import { Readable } from 'node:stream';
import { Controller, Get, Inject, Param, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { exportRecord } from '#persistence/record/export.read-model';
import { Act, Relation } from '#platform/auth/rules';

/** The record of one matter to take away: `heli record verify` judges it without the service. */
@Controller('matters/:matterId/record')
export class RecordController {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  @Get()
  @Act('record.export')
  @Relation('matterId')
  export(@Param('matterId') matterId: string, @Res({ passthrough: true }) response: Response): StreamableFile {
    response.setHeader('cache-control', 'private, no-store');
    const name = encodeURIComponent(`${matterId.replaceAll('/', '_')}.jsonl`);
    return new StreamableFile(Readable.from(exportRecord(this.database, { of: 'matter', id: matterId })), {
      type: 'application/x-ndjson',
      disposition: `attachment; filename*=UTF-8''${name}`,
    });
  }
}
