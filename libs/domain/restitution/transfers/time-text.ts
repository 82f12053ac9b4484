import { dateText, dayAt, startOf } from '#domain/calendar/shanghai';

/** 2026-11-20 23:30:05 in Shanghai, with the fraction of the second where the bank gave one. */
export function timeText(microseconds: number): string {
  const milliseconds = Math.floor(microseconds / 1000);
  const day = dayAt(milliseconds);
  const inDay = microseconds - startOf(day) * 1000;
  const seconds = Math.floor(inDay / 1_000_000);
  const two = (part: number): string => String(part).padStart(2, '0');
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':');
  const fraction = inDay % 1_000_000;
  return `${dateText(day)} ${clock}${fraction === 0 ? '' : `.${String(fraction).padStart(6, '0').replace(/0+$/, '')}`}`;
}
