/** One entry of a calendar that telephones and mail programs subscribe to (RFC 5545). */
export interface CalendarEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  /** A point in time, or a whole day `YYYY-MM-DD`. */
  readonly at: { readonly instant: Date } | { readonly day: string };
  readonly url?: string;
}

export interface IcsCalendar {
  readonly name: string;
  readonly madeAt: Date;
  readonly events: readonly CalendarEvent[];
}

const DAY_MS = 86_400_000;
/** A line holds 75 bytes, the space of a continued line among them. */
const LINE_BYTES = 75;

export function icsOf({ name, madeAt, events }: IcsCalendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Heli//Deadlines//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...events.flatMap((event) => eventLines(event, madeAt)),
    'END:VCALENDAR',
  ];
  return lines.flatMap(folded).join('\r\n').concat('\r\n');
}

const eventLines = ({ uid, summary, description, at, url }: CalendarEvent, madeAt: Date): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(uid)}`,
  `DTSTAMP:${utc(madeAt)}`,
  ...spanOf(at),
  `SUMMARY:${escaped(summary)}`,
  `DESCRIPTION:${escaped(description)}`,
  ...(url ? [`URL:${url}`] : []),
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

const spanOf = (at: CalendarEvent['at']): string[] =>
  'instant' in at
    ? [`DTSTART:${utc(at.instant)}`, `DTEND:${utc(at.instant)}`]
    : [`DTSTART;VALUE=DATE:${compact(at.day)}`, `DTEND;VALUE=DATE:${compact(dayAfter(at.day))}`];

const utc = (at: Date): string => `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
const compact = (day: string): string => day.replaceAll('-', '');
const dayAfter = (day: string): string => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);

const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');

/** Never within a character: a Chinese one has three bytes. */
function folded(line: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (bytes + size > LINE_BYTES) {
      pieces.push(piece);
      piece = ' ';
      bytes = 1;
    }
    piece += sign;
    bytes += size;
  }
  return [...pieces, piece];
}
