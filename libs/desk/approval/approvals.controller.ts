import { Body, Controller, Get, Inject, Param, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import {
  approvalLine,
  type ApprovalsQuery,
  approvalsQuery,
  decideApproval,
  type DecideApprovalBody,
  enterPaper,
  type EnterPaperBody,
  scanTaken,
} from '#desk/approval/approvals.dto';
import { Documents } from '#desk/document/documents.service';
import { Acts } from '#desk/request/acts';
import { present, shown } from '#desk/shown';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { shownOfficer, shownUnit } from '#domain/agency/shown-name';
import type { Receipt } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { ApprovalReadModel, type ApprovalRow } from '#persistence/approval/approval.read-model';
import { Act, Acting, Relation } from '#platform/auth/rules';
import { Answers, Takes } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { keyIn, pageOf, pageSchema } from '#platform/http/paging';
import { receiveUpload } from '#platform/store/receive-upload';

const SCAN_BYTES = 50 * 1024 * 1024;
const SCANS = ['application/pdf', 'image/jpeg', 'image/png', 'image/tiff'];

/** 审批: what waits for the word of this unit's leader, whatever the area. */
@Controller('approvals')
export class ApprovalsController {
  private readonly approvals = new ApprovalReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(Documents) private readonly documents: Documents,
    @Inject(Acts) private readonly acts: Acts,
  ) {}

  @Get()
  @Act('approval.read')
  @Answers(pageSchema(approvalLine), { description: '待本单位审批或本单位呈请的事项，最早者在前' })
  async list(
    @Query({ schema: approvalsQuery }) { side, decided, limit, cursor }: ApprovalsQuery,
    @Acting() actor: Actor,
  ): Promise<object> {
    const [rows, world] = await Promise.all([
      this.approvals.page(this.database.manager, actor, {
        ...{ side, limit },
        decided: decided === 'true',
        after: keyIn(cursor, 3),
      }),
      this.agencies.world(),
    ]);
    const { items, ...rest } = pageOf(rows, limit, (row) => [
      decided !== 'true' && row.fast ? 0 : 1,
      shown(row.askedAt),
      row.approvalId,
    ]);
    return { items: items.map((row) => lineOf(row, actor, world)), ...rest };
  }

  @Post(':approvalId/decision')
  @Act('approval.decide')
  @Relation('matterId')
  @Answers(receipt, { description: '批准或不予批准' })
  decide(
    @Param('approvalId') approvalId: string,
    @Body({ schema: decideApproval }) { matterId, decision, reason }: DecideApprovalBody,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    const body = { approvalId, decision, ...(reason && { reason }) };
    return this.acts.act(matterId, 'decideApproval', { ...asker, body });
  }

  @Post(':approvalId/paper')
  @Act('approval.enter-paper')
  @Relation('matterId')
  @Answers(receipt, { description: '录入纸质审批' })
  enterPaper(
    @Param('approvalId') approvalId: string,
    @Body({ schema: enterPaper }) { matterId, decision, reason, number, approvedAt, sha256 }: EnterPaperBody,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    const paper = { number, approvedAt, fileId: sha256, sha256 };
    const body = { approvalId, decision, paper, ...(reason && { reason }) };
    return this.acts.act(matterId, 'decideApproval', { ...asker, body });
  }

  /** The scan of a paper that was signed by hand; by its content, never by its name. */
  @Post('scans')
  @Act('approval.read')
  @Takes('multipart/form-data')
  @Answers(scanTaken, { status: 201, description: '上传批文扫描件' })
  async scan(@Req() request: Request): Promise<object> {
    const { hash, size, mediaType } = await receiveUpload(request, {
      ...{ limitBytes: SCAN_BYTES, store: this.documents.store, accepts: SCANS },
    });
    return { sha256: hash, bytes: size, mediaType };
  }
}

function lineOf(row: ApprovalRow, actor: Actor, { tree, officer }: AgencyWorld): object {
  const { approvalId, matterId, kind, title, matterTitle, proposerUnitId, approverUnitId, level, ...rest } = row;
  return {
    ...{ approvalId, matterId, kind, title, matterTitle, proposerUnitId, approverUnitId, level },
    proposerUnitName: shownUnit(tree, proposerUnitId),
    approverUnitName: shownUnit(tree, approverUnitId),
    proposerName: shownOfficer({ officer }, rest.proposerId),
    mine: rest.proposerId === actor.officerId,
    askedAt: shown(rest.askedAt),
    fast: rest.fast,
    ...present({ dueAt: rest.dueAt, decision: rest.decision, reason: rest.reason, decidedAt: rest.decidedAt }),
    ...present({
      paper: rest.paper,
      decidedByName: rest.decidedId && shownOfficer({ officer }, rest.decidedId),
    }),
  };
}
