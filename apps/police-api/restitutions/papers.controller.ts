import { Controller, Get, Inject, Param, Query, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { documentQuery, type DocumentQuery, streamed } from '#desk/document/served';
import { RecoveryPapers } from '#desk/restitution/recovery-papers';
import { RestitutionPapers } from '#desk/restitution/restitution-papers';
import { RestitutionReader } from '#desk/restitution/restitution.reader';
import { versionText } from '#desk/restitution/restitutions-reading.controller';
import { fromFenText } from '#contracts/shared/wire';
import { amountInCapitals } from '#domain/code/capitals';
import { yuanText } from '#domain/money/yuan';
import { Act, Relation } from '#platform/auth/rules';
import { writeXlsx } from '#platform/sheet/write-sheet';
import { SenderPapers } from './sender-papers.service.js';

const paperNamed = z.object({ version: versionText, sort: z.enum(['flow', 'report', 'decision', 'public-notice']) });
type PaperNamed = z.infer<typeof paperNamed>;
const PAGE = 1_000;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The papers of a return, sealed and to print; every share as a sheet. */
@Controller('restitutions/:restitutionId')
export class PapersController {
  constructor(
    @Inject(RestitutionPapers) private readonly papers: RestitutionPapers,
    @Inject(RecoveryPapers) private readonly recoveries: RecoveryPapers,
    @Inject(SenderPapers) private readonly senders: SenderPapers,
    @Inject(RestitutionReader) private readonly restitutions: RestitutionReader,
  ) {}

  @Get('plans/:version/papers/:sort')
  @Act('restitution.read')
  @Relation('restitutionId', 'restitution')
  async paper(
    @Param('restitutionId') restitutionId: string,
    @Param({ schema: paperNamed }) { version, sort }: PaperNamed,
    @Query({ schema: documentQuery }) { download }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.papers.serve(restitutionId, version, sort), response, download);
  }

  @Get('bank-notices/:noticeId/paper')
  @Act('restitution.read')
  @Relation('restitutionId', 'restitution')
  async bankNotice(
    @Param('restitutionId') restitutionId: string,
    @Param('noticeId') noticeId: string,
    @Query({ schema: documentQuery }) { download }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.papers.bankNotice(restitutionId, noticeId), response, download);
  }

  @Get('recoveries/:recoveryId/paper')
  @Act('restitution.read')
  @Relation('restitutionId', 'restitution')
  async recovery(
    @Param('restitutionId') restitutionId: string,
    @Param('recoveryId') recoveryId: string,
    @Query({ schema: documentQuery }) { download }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.recoveries.serve(restitutionId, recoveryId), response, download);
  }

  @Get('unknown-senders/search-notice')
  @Act('restitution.trace')
  @Relation('restitutionId', 'restitution')
  async searchNotice(
    @Param('restitutionId') restitutionId: string,
    @Query({ schema: documentQuery }) { download }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.senders.searchNotice(restitutionId), response, download);
  }

  @Get('unknown-senders/:senderKey/letter')
  @Act('restitution.trace')
  @Relation('restitutionId', 'restitution')
  async senderLetter(
    @Param('restitutionId') restitutionId: string,
    @Param('senderKey') senderKey: string,
    @Query({ schema: documentQuery }) { download }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.senders.letter(restitutionId, senderKey), response, download);
  }

  @Get('plans/:version/share-sheet')
  @Act('restitution.read')
  @Relation('restitutionId', 'restitution')
  async sheet(
    @Param('restitutionId') restitutionId: string,
    @Param('version', { schema: versionText }) version: number,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const rows: string[][] = [['序号', '被害人', '金额（元）', '大写', '银行', '冻结文书/序号', '申请编号']];
    let cursor: string | undefined;
    do {
      const page = await this.restitutions.shares(restitutionId, version, { limit: PAGE, cursor });
      for (const { lineNo, name, amountFen, bankName, itemName, claimId } of page.items) {
        const amount = fromFenText(amountFen);
        rows.push([String(lineNo), name, yuanText(amount), amountInCapitals(amount), bankName, itemName, claimId]);
      }
      cursor = page.next;
    } while (cursor !== undefined);
    response.setHeader('cache-control', 'private, no-store');
    const name = encodeURIComponent(`返还明细 第${version}版.xlsx`);
    const disposition = `attachment; filename*=UTF-8''${name}`;
    return new StreamableFile(await writeXlsx([{ name: '返还明细', rows }]), { type: XLSX, disposition });
  }
}
