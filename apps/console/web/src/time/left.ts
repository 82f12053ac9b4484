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
  /** Hours for a clock of hours, days for one of days. */
  readonly counts?: 'hours' | 'days' | 'working-days';
  /** What the calendar leaves, where the clock counts days. */
  readonly daysLeft?: number;
}

/** What is left until an end, in the unit in which the law counts it. */
export function leftOf({ dueAt, counts = 'hours', daysLeft }: Clocked, now: number): Left {
  const ms = Date.parse(dueAt) - now;
  if (ms <= 0) return { text: `超期 ${span(-ms)}`, urgency: 'over' };
  if (counts !== 'hours' && daysLeft !== undefined && ms >= DAY) {
    const unit = counts === 'working-days' ? '个工作日' : '天';
    return { text: `还剩 ${daysLeft} ${unit}`, urgency: daysLeft <= 1 ? 'now' : daysLeft <= 3 ? 'soon' : 'calm' };
  }
  return { text: `还剩 ${span(ms)}`, urgency: ms <= HOUR ? 'now' : ms <= 6 * HOUR ? 'soon' : 'calm' };
}
