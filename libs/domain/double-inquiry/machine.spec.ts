import type { Actor } from '#domain/agency/actor';
import { apply } from '#domain/double-inquiry/apply';
import * as inquiry from '#domain/double-inquiry/decide';
import {
  type DoubleInquiry,
  type DoubleInquiryEvent,
  hasEnded,
  LINES,
  OUTCOMES,
  statusOf,
} from '#domain/double-inquiry/double-inquiry';
import { explore, harmed, type Move, refuse, SOUND } from '#domain/shared/explore.spec-support';
import type { Instant } from '#domain/shared/instant';
import { machineOf, type UndatedMatter } from '#domain/shared/undated-matter.spec-support';

/** Every state of 一案双查 that can be reached, with one finding and one road. */

type Matter = UndatedMatter<DoubleInquiry, DoubleInquiryEvent>;
const AT = '2026-03-02T01:00:00.000Z' as Instant;
const PAPER = { subjectId: 's', commitment: 'c' };
const on = (unitId: string): { readonly by: Actor; readonly at: Instant } => ({
  by: { agency: 'police', unitId, officerId: `${unitId}.1`, roles: ['approver'] },
  at: AT,
});
const move = (name: string, make: (matter: Matter) => void): Move<Matter> => ({ name, make });

const machine = machineOf<DoubleInquiry, DoubleInquiryEvent>({
  area: { apply },
  first: (matter) => {
    matter.act(inquiry.openInquiry, { caseId: 'c', unitId: 'station', superiorUnitIds: [] }, on('station'));
  },
  moves: [
    move('find', (matter) => {
      if (matter.here.findings.length > 0) refuse();
      const finding = { kind: 'bank-duty', institutionUnitId: 'bank', text: PAPER, papers: [PAPER] } as const;
      matter.act(inquiry.noteFinding, finding, on('station'));
    }),
    ...LINES.flatMap((line) =>
      OUTCOMES.map((outcome) =>
        move(`${line} ${outcome}`, (m) => m.act(inquiry.concludeLine, { line, outcome, reason: PAPER }, on('station'))),
      ),
    ),
    move('ask', (matter) => {
      const road = { findingNo: 1, road: 'penalty', addresseeUnitId: 'regulator', documentWord: '云' } as const;
      const approval = { approvalId: 'a', approverUnitId: 'bureau', title: '移送' };
      matter.act(inquiry.askConsequence, { ...road, ...approval, reason: PAPER }, on('station'));
    }),
    ...(['approved', 'refused'] as const).map((decision) =>
      move(decision, (m) =>
        m.act(inquiry.decideApproval, { approvalId: 'a', decision, reason: '证据不足' }, on('bureau')),
      ),
    ),
    ...(['taken', 'declined'] as const).map((outcome) =>
      move(outcome, (matter) => {
        const consequenceNo = matter.here.consequences.length;
        matter.act(inquiry.answerConsequence, { consequenceNo, outcome, text: PAPER }, on('regulator'));
      }),
    ),
  ],
  keyOf: (state) => [
    statusOf(state),
    state.findings.length,
    LINES.map((line) => state.lines[line].conclusion?.outcome),
    state.consequences.at(-1)?.status,
  ],
  hasEnded,
});

it('has no dead end, no act that is of no use, and whatever waits has a deadline and an actor', () => {
  const found = explore(machine);
  // Nothing is found of where the personal data came from.
  expect(found).toMatchObject({ ...SOUND, unused: ['source found'] });
  expect([...new Set(found.states.map((key) => key.split('/')[0]))].sort()).toEqual(['ended', 'inquiring', 'waiting']);
});

it('a planted defect of every sort is found', () => {
  const found = harmed(machine, ['source none', 'source unknown']);
  expect(found.unused).toContain('never');
  for (const one of ['deadEnds', 'endless', 'waitingForNobody', 'stillRunning'] as const)
    expect([one, found[one].length > 0]).toEqual([one, true]);
});
