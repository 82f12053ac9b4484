import { Controller, Get, Inject, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { documentQuery, type DocumentQuery, streamed } from '#desk/document/served';
import { Act, Relation } from '#platform/auth/rules';
import { CoordinationDocuments } from './coordination-documents.js';

/** 移送案件通知书、移交清单、指定管辖决定书: as they were sealed, to read and to print. */
@Controller()
export class CoordinationDocumentsController {
  constructor(@Inject(CoordinationDocuments) private readonly documents: CoordinationDocuments) {}

  @Get('referrals/:referralId/document')
  @Act('referral.read')
  @Relation('referralId', 'referral')
  async referral(
    @Param('referralId') referralId: string,
    @Query({ schema: documentQuery }) { download }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.documents.referral(referralId), response, download);
  }

  @Get('referrals/:referralId/hand-over')
  @Act('referral.read')
  @Relation('referralId', 'referral')
  async handOver(
    @Param('referralId') referralId: string,
    @Query({ schema: documentQuery }) { download }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.documents.handOver(referralId), response, download);
  }

  @Get('designations/:designationId/document')
  @Act('designation.read')
  @Relation('designationId', 'designation')
  async designation(
    @Param('designationId') designationId: string,
    @Query({ schema: documentQuery }) { download }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.documents.designation(designationId), response, download);
  }
}
