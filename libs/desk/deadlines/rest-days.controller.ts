import { Controller, Get, Inject } from '@nestjs/common';
import { z } from 'zod';
import { restName } from '#domain/calendar/calendar';
import { dateText, dayAt, msOf } from '#domain/calendar/shanghai';
import { CalendarReadModel } from '#persistence/calendar/calendar.read-model';
import { Act } from '#platform/auth/rules';
import { LegalTime } from '#platform/clock/legal-time';
import { Answers } from '#platform/http/answers.decorator';

/** The longest period of the law that is counted in working days ends long before. */
const AHEAD_DAYS = 400;

const restDays = z.object({
  until: z.iso.date().describe('至哪一日'),
  days: z.array(z.iso.date()).describe('今日起的非工作日：周末、放假；调休上班的不在其中'),
});

/** What a desk must know to say in working days what is left. */
@Controller('rest-days')
export class RestDaysController {
  constructor(
    @Inject(CalendarReadModel) private readonly calendars: CalendarReadModel,
    @Inject(LegalTime) private readonly time: LegalTime,
  ) {}

  @Get()
  @Act('rest-day.read')
  @Answers(restDays, { description: '现行全国日历的非工作日' })
  async read(): Promise<z.infer<typeof restDays>> {
    const [calendar, now] = await Promise.all([this.calendars.refresh(), this.time.now()]);
    const today = dayAt(msOf(now));
    const ahead = Array.from({ length: AHEAD_DAYS }, (_, days) => today + days);
    return {
      until: dateText(today + AHEAD_DAYS - 1),
      days: ahead.filter((day) => restName(calendar, day) !== undefined).map(dateText),
    };
  }
}
