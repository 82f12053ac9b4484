import { Controller, Get, Inject, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { type DocumentQuery, documentQuery, streamed } from '#desk/document/served';
import { type MattersQuery, mattersQuery } from '#desk/folded/folded.dto';
import type { Actor } from '#domain/agency/actor';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { type Page, pageSchema } from '#platform/http/paging';
import { BottomLetter } from './bottom-letter.js';
import { BulletinDesk } from './bulletin.desk.js';
import { bulletinLine, type BulletinLineView, bulletinView, type BulletinView } from './bulletin.dto.js';
import { BulletinDocument } from './bulletin-document.js';

const count = z.coerce.number().int().min(1);
const lettered = z.object({ bulletinId: z.string(), no: count });

/** 通报 as every desk reads it that is told. */
@Controller('bulletins')
export class BulletinsController {
  constructor(
    @Inject(BulletinDesk) private readonly desk: BulletinDesk,
    @Inject(BulletinDocument) private readonly documents: BulletinDocument,
    @Inject(BottomLetter) private readonly letters: BottomLetter,
  ) {}

  @Get()
  @Act('bulletin.read')
  @Narrowed()
  @Answers(pageSchema(bulletinLine))
  list(@Query({ schema: mattersQuery }) query: MattersQuery, @Acting() actor: Actor): Promise<Page<BulletinLineView>> {
    return this.desk.page(actor, query);
  }

  @Get(':bulletinId')
  @Act('bulletin.read')
  @Relation('bulletinId', 'bulletin')
  @Answers(bulletinView)
  one(@Param('bulletinId') bulletinId: string, @Acting() actor: Actor): Promise<BulletinView> {
    return this.desk.one(actor, bulletinId);
  }

  @Get(':bulletinId/document')
  @Act('bulletin.read')
  @Relation('bulletinId', 'bulletin')
  async paper(
    @Param('bulletinId') bulletinId: string,
    @Query({ schema: documentQuery }) { download }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.documents.serve(bulletinId), response, download);
  }

  @Get(':bulletinId/referrals/:no')
  @Act('bulletin.read')
  @Relation('bulletinId', 'bulletin')
  async letter(
    @Param({ schema: lettered }) { bulletinId, no }: z.infer<typeof lettered>,
    @Query({ schema: documentQuery }) { download }: DocumentQuery,
    @Acting() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.letters.serve(actor, bulletinId, no), response, download);
  }
}
