import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { z } from 'zod';
import { Acts } from '#desk/request/acts';
import { Act } from '#platform/auth/rules';
import { LegalTime } from '#platform/clock/legal-time';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { CLOCK_PARTS, type ClockMove, type ClockParts, moveClock } from './move-clock.js';

const clockMove = z.object({
  advanceMinutes: z.number().positive().optional().describe('向前拨多少分钟'),
  factor: z.number().min(1).optional().describe('快于真实时间的倍数'),
});
const clockView = z.object({ legalNow: z.iso.datetime(), factor: z.number(), mayMove: z.boolean() });
const clockMoved = clockView.extend({ told: z.number().int(), missed: z.array(z.string()) });

/** 法定时间: moved in exercises and demonstrations, never in production. */
@Controller('clock')
export class ClockController {
  constructor(
    @Inject(CLOCK_PARTS) private readonly parts: ClockParts,
    @Inject(LegalTime) private readonly time: LegalTime,
    @Inject(Acts) private readonly acts: Acts,
  ) {}

  @Get()
  @Act('clock.move')
  @Answers(clockView)
  async show(): Promise<z.infer<typeof clockView>> {
    const [legalNow, setting] = await Promise.all([this.time.now(), this.time.setting()]);
    return { legalNow, factor: setting?.factor ?? 1, mayMove: this.parts.mayMove };
  }

  /** The second click moves nothing: the same key is the same move. */
  @Post('moves')
  @Act('clock.move')
  @Answers(clockMoved)
  move(@Body({ schema: clockMove }) body: ClockMove, @Asked() asker: Asker): Promise<z.infer<typeof clockMoved>> {
    return this.acts.once(asker, body, async () => {
      const { clock, told, missed } = await moveClock(this.parts, body, asker.actor);
      return {
        legalNow: clock.anchorLegal,
        factor: clock.factor,
        mayMove: this.parts.mayMove,
        told,
        missed: [...missed],
      };
    });
  }
}
