import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ruleWordsOf } from '#desk/deadlines/rule-words';
import type { Officer } from '#domain/agency/officer';
import { scopeOf } from '#domain/agency/permission';
import { DAY_MS } from '#domain/calendar/shanghai';
import { type Instant, plusMilliseconds } from '#domain/shared/instant';
import { type DeadlineRow, DeadlinesReadModel } from '#persistence/deadlines/deadlines.read-model';
import { type CalendarEvent, icsOf } from '#platform/ical/ical';

const MOST_EVENTS = 1_000;
/** What has been late for longer would hide what is coming. */
const LATE_DAYS = 30;

/** The clocks of an officer's unit as a calendar reads them: no name, no number, no title of a matter. */
@Injectable()
export class CalendarFeedReader {
  private readonly deadlines = new DeadlinesReadModel();

  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  async of({ unitId, roles, agency, officerId }: Officer, now: Instant): Promise<string> {
    const scope = scopeOf({ agency, unitId, officerId, roles }, 'deadline.read');
    const after = [plusMilliseconds(now, -LATE_DAYS * DAY_MS), '', ''];
    const page = { view: 'mine' as const, unitId, after, limit: MOST_EVENTS };
    const rows = await this.deadlines.page(this.database.manager, scope, page);
    return icsOf({ name: '合力·本单位期限', madeAt: new Date(now), events: rows.slice(0, MOST_EVENTS).map(eventOf) });
  }
}

function eventOf({
  matterId,
  deadlineId,
  ruleId,
  rule,
  status,
  provisional,
  dueAt,
  dueDate,
}: DeadlineRow): CalendarEvent {
  const { duty, law, mark } = ruleWordsOf(ruleId, rule);
  const notes = [status === 'overdue' && '已逾期', provisional && '暂定', mark].filter(Boolean).join('、');
  return {
    uid: `${createHash('sm3').update(`${matterId}/${deadlineId}`).digest('hex').slice(0, 32)}@heli`,
    summary: `${duty}${notes && `（${notes}）`}`,
    description: `${law}（${ruleId}）。请登录合力工作台“期限”查看事项与推算。`,
    at: dueDate === null ? { instant: dueAt } : { day: dueDate },
  };
}
