import { appealTold, toldToPunished } from '#domain/punishment-listing/punished-words';
import type { Appeal, PunishmentEntry } from '#domain/punishment-listing/punishment-listing';

const entry = (given: Partial<PunishmentEntry>): PunishmentEntry =>
  ({ appeals: [], ...given }) as unknown as PunishmentEntry;
const appeal = (given: Partial<Appeal>): Appeal => ({ at: '2026-03-02T01:00:00.000Z', ...given }) as Appeal;
const decided = (outcome: 'upheld' | 'dismissed'): Appeal =>
  appeal({ decision: { outcome } as NonNullable<Appeal['decision']> });

it.each([
  ['running', undefined, '惩戒正在执行', true],
  ['waiting', undefined, '惩戒将在前一惩戒期届满后接续执行', true],
  ['ended', 'appeal', '申诉成立，惩戒已解除', false],
  ['ended', undefined, '惩戒期满，已自动解除', false],
] as const)('tells whoever is punished that the decision is %s (%s)', (status, endedBy, headline, mayAppeal) => {
  const given = entry({ status, ...(endedBy && { endedBy }) } as Partial<PunishmentEntry>);
  expect(toldToPunished(given)).toEqual({ headline, isInForce: mayAppeal, mayAppeal });
});

it('opens no second appeal beside one that is being looked into', () => {
  expect(toldToPunished(entry({ status: 'running', appeals: [appeal({})] })).mayAppeal).toBe(false);
  expect(toldToPunished(entry({ status: 'running', appeals: [decided('dismissed')] })).mayAppeal).toBe(true);
});

it('tells how an appeal stands', () => {
  expect([appeal({}), appeal({ moot: true }), decided('upheld'), decided('dismissed')].map(appealTold)).toEqual([
    ...[
      '正在核查，核查后书面答复。',
      '惩戒已先行解除，未再核查。',
      '申诉成立，惩戒已解除。',
      '申诉不成立，惩戒按期执行。',
    ],
  ]);
});
