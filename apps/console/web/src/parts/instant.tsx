import { DatePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';

interface InstantProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (instant: string | undefined) => void;
  readonly placeholder?: string;
  readonly toMinute?: boolean;
}

const SHANGHAI_MS = 8 * 3_600_000;

/** The picker knows only the zone of its machine; what it shows and what is typed is Beijing time, as everywhere here. */
export const shownOf = (instant: string): Dayjs =>
  dayjs(new Date(Date.parse(instant) + SHANGHAI_MS).toISOString().slice(0, 19));
export const instantOf = (chosen: Dayjs): string =>
  new Date(`${chosen.format('YYYY-MM-DDTHH:mm:ss')}+08:00`).toISOString();

/** An instant to the second, as the bank's or the officer's own books have it. */
export function InstantInput({ label, value, onChange, placeholder, toMinute = false }: InstantProps) {
  return (
    <DatePicker
      aria-label={label}
      className="wide"
      {...(toMinute ? { showTime: { format: 'HH:mm' }, format: 'YYYY-MM-DD HH:mm' } : { showTime: true })}
      value={value ? shownOf(value) : null}
      {...(placeholder && { placeholder })}
      onChange={(chosen) => onChange(chosen ? instantOf(chosen) : undefined)}
    />
  );
}
