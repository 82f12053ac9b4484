import { Controller, Get, Inject, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { documentQuery, type DocumentQuery, streamed } from '#desk/document/served';
import { savedPaper } from '#desk/folded/saved-paper';
import { Act, Relation } from '#platform/auth/rules';
import { PunishmentDocument } from './punishment-document.js';
import { PunishmentListingReader } from './punishment-listing.reader.js';

const count = z.coerce.number().int().min(1);

/** The papers of a listing, which name the person: for the police that keep it alone. */
@Controller('punishment-listings/:listingId')
export class PunishmentPapersController {
  constructor(
    @Inject(PunishmentListingReader) private readonly reader: PunishmentListingReader,
    @Inject(PunishmentDocument) private readonly documents: PunishmentDocument,
  ) {}

  @Get('entries/:entryNo/notice')
  @Act('punishment-listing.keep')
  @Relation('listingId', 'punishment-listing')
  async notice(
    @Param('listingId') listingId: string,
    @Param('entryNo', { schema: count }) entryNo: number,
    @Query({ schema: documentQuery }) { download }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.documents.notice(listingId, entryNo), response, download);
  }

  /** The answer to the last appeal that was decided. */
  @Get('entries/:entryNo/appeal-reply')
  @Act('punishment-listing.keep')
  @Relation('listingId', 'punishment-listing')
  async reply(
    @Param('listingId') listingId: string,
    @Param('entryNo', { schema: count }) entryNo: number,
    @Query({ schema: documentQuery }) { download }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.documents.reply(listingId, entryNo), response, download);
  }

  @Get('papers/:subjectId')
  @Act('punishment-listing.keep')
  @Relation('listingId', 'punishment-listing')
  async paper(
    @Param('listingId') listingId: string,
    @Param('subjectId') subjectId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { name, content } = await this.reader.paper(listingId, subjectId);
    return savedPaper(response, content, name);
  }
}
