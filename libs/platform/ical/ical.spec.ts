import { icsOf } from '#platform/ical/ical';

const madeAt = new Date('2026-11-21T03:00:00Z');
const ics = (event: Partial<Parameters<typeof icsOf>[0]['events'][number]>): string =>
  icsOf({
    name: '期限',
    madeAt,
    events: [{ uid: 'u', summary: 's', description: 'd', at: { day: '2026-12-31' }, ...event }],
  });

describe('an iCalendar feed', () => {
  it('ends every line as RFC 5545 says, and keeps none longer than 75 bytes', () => {
    const text = ics({ summary: '回复检察建议'.repeat(20) });
    const lines = text.split('\r\n');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${'回复检察建议'.repeat(20)}`);
  });

  it('gives a clock of days its last day and a clock of hours its instant', () => {
    expect(ics({})).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101');
    expect(ics({ at: { instant: madeAt } })).toContain('DTSTART:20261121T030000Z');
  });

  it('lets no text break out of its line', () => {
    expect(ics({ summary: 'a;b,c\\d\r\nEND:VEVENT' })).toContain('SUMMARY:a\\;b\\,c\\\\d\\nEND:VEVENT');
  });
});
