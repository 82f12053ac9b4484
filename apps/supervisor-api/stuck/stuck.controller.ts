import { Controller, Get, Inject } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { present } from '#desk/shown';
import { instantOut } from '#desk/stop-payment-order/order.dto';
import { AREAS } from '#contracts/matter/areas';
import { StuckReadModel } from '#persistence/stuck/stuck.read-model';
import { Act } from '#platform/auth/rules';
import { LegalTime } from '#platform/clock/legal-time';
import { Answers } from '#platform/http/answers.decorator';
import { STUCK_WORDS } from './stuck.words.js';

const stuckLine = z
  .object({
    sort: z.string(),
    what: z.string().describe('问题'),
    remedy: z.string().describe('如何处理'),
    matterId: z.string(),
    subject: z.string().optional(),
    since: instantOut.optional(),
  })
  .meta({ id: 'StuckFinding' });

const stuckView = z.object({ checkedAt: instantOut, items: z.array(stuckLine) });

/** 停滞事项: what nobody would find otherwise. Ids and sorts alone, no content of a matter. */
@Controller('stuck')
export class StuckController {
  private readonly stuck = new StuckReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(LegalTime) private readonly time: LegalTime,
  ) {}

  @Get()
  @Act('stuck.read')
  @Answers(stuckView, { description: '停滞的事项与不可能正确的数据' })
  async list(): Promise<object> {
    const [legalNow, clock] = await Promise.all([this.time.now(), this.time.setting()]);
    const question = { areas: AREAS, legalNow, factor: clock?.factor ?? 1 };
    const findings = await this.stuck.findings(this.database.manager, question);
    const items = findings.map((finding) => ({ ...present({ ...finding }), ...STUCK_WORDS[finding.sort] }));
    return { checkedAt: new Date().toISOString(), items };
  }
}
