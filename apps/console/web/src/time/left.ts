import { daysLeft } from './rest-days';

export type Urgency = 'over' | 'now' | 'soon' | 'calm';

export interface Left {
  readonly text: string;
  readonly urgency: Urgency;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const span = (ms: number): string => {
  const [days, hours, minutes] = [Math.floor(ms / DAY), Math.floor(ms / HOUR) % 24, Math.floor(ms / MINUTE) % 60];
  if (days >= 3) return `${days} 天`;
  if (days > 0) return `${days * 24 + hours} 小时`;
  if (hours > 0) return `${hours} 小时 ${minutes} 分`;
  if (minutes >= 10) return `${minutes} 分钟`;
  return `${minutes} 分 ${Math.floor(ms / 1000) % 60} 秒`;
};

export interface Clocked {
  readonly dueAt: string;
  /** In what the law counts it; what is not said is shown by the hour. */
  readonly counts?: 'hours' | 'days' | 'working-days';
  /** While the law has stopped it nothing runs. */
  readonly suspendedSince?: string;
}

/** What is left until an end, in the unit in which the law counts it; the last day of all runs by the hour. */
export function leftOf({ dueAt, counts = 'hours', suspendedSince }: Clocked, now: number): Left {
  if (suspendedSince !== undefined) return { text: '已中止计算', urgency: 'calm' };
  const endsAt = Date.parse(dueAt);
  const ms = endsAt - now;
  if (ms <= 0) return { text: `超期 ${span(-ms)}`, urgency: 'over' };
  const days = counts === 'hours' ? undefined : daysLeft(now, endsAt, counts === 'working-days');
  if (days !== undefined && days > 0)
    return {
      text: `还剩 ${days} ${counts === 'working-days' ? '个工作日' : '天'}`,
      urgency: days === 1 ? 'soon' : 'calm',
    };
  const soonMs = counts === 'hours' ? 6 * HOUR : Infinity;
  return { text: `还剩 ${span(ms)}`, urgency: ms <= HOUR ? 'now' : ms <= soonMs ? 'soon' : 'calm' };
}
