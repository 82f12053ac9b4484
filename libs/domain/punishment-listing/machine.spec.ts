import type { Actor } from '#domain/agency/actor';
import { apply } from '#domain/punishment-listing/apply';
import { carryOutPunishment, liftPunishment } from '#domain/punishment-listing/carrying-out';
import { due } from '#domain/punishment-listing/course';
import {
  decideApproval,
  keepDeclaration,
  proposePunishment,
  servePunishmentNotice,
} from '#domain/punishment-listing/decide';
import {
  hasEnded,
  isInForce,
  openAppealOf,
  openRepairOf,
  type PunishmentGround,
  type PunishmentListing,
  type PunishmentListingEvent,
  statusOf,
} from '#domain/punishment-listing/punishment-listing';
import { appealPunishment, askRepair, decidePunishmentAppeal, decideRepair } from '#domain/punishment-listing/remedy';
import { explore, harmed, type Move, refuse, SOUND } from '#domain/shared/explore.spec-support';
import type { Instant } from '#domain/shared/instant';
import { machineOf, type UndatedMatter } from '#domain/shared/undated-matter.spec-support';

/** Every state of 联合惩戒名单 that can be reached, with a second period that waits for the first. */

type Matter = UndatedMatter<PunishmentListing, PunishmentListingEvent>;
const AT = '2026-03-02T01:00:00.000Z' as Instant;
const PAPER = { subjectId: 's', commitment: 'c' };
const on = (unitId: string): { readonly by: Actor; readonly at: Instant } => ({
  by: { agency: 'police', unitId, officerId: unitId, roles: ['approver'] },
  at: AT,
});
const city = on('city');
const move = (name: string, make: (matter: Matter) => void): Move<Matter> => ({ name, make });
const entryNoOf = ({ here }: Matter): number =>
  (here.entries.find(openAppealOf) ?? here.entries.find(isInForce))?.entryNo ?? 0;

function propose(matter: Matter, ground: PunishmentGround): void {
  const facts = { ground, factAt: AT, basis: PAPER, papers: [], measures: ['financial', 'credit'] } as const;
  const units = { proposerUnitId: 'station', deciderUnitId: 'city', documentWord: '云', superiorUnitIds: [] };
  const body = { listingId: 'p', subject: PAPER, subjectKind: 'person', deciderLevel: 'city' } as const;
  matter.act(proposePunishment, { ...facts, ...units, ...body, approvalId: 'a', title: '惩戒' }, on('station'));
}

const machine = (most: number) =>
  machineOf<PunishmentListing, PunishmentListingEvent>({
    area: { apply, due, ending: ['SUP-07-identified', 'SUP-07-convicted', 'SUP-07-repeated'] },
    first: (matter) => propose(matter, 'trading'),
    moves: [
      move('propose again', (m) => (m.here.entries.length >= most ? refuse() : propose(m, 'convicted'))),
      ...(['approved', 'refused'] as const).map((decision) =>
        move(decision, (m) => m.act(decideApproval, { approvalId: 'a', decision, reason: '不足' }, city)),
      ),
      move('serve', (m) => {
        const entryNo = m.here.entries.find((one) => isInForce(one) && !one.served)?.entryNo ?? 0;
        m.act(servePunishmentNotice, { entryNo, servedAt: AT, way: 'mail' }, city);
      }),
      move('appeal', (m) => {
        m.act(appealPunishment, { entryNo: entryNoOf(m), statement: PAPER, papers: [] }, city);
      }),
      ...(['upheld', 'dismissed'] as const).map((outcome) =>
        move(outcome, (m) => m.act(decidePunishmentAppeal, { entryNo: entryNoOf(m), outcome, reason: PAPER }, city)),
      ),
      move('declare', (m) => {
        if (m.here.declarations.length > 0) refuse();
        m.act(keepDeclaration, { paper: PAPER }, city);
      }),
      move('ask for repair', (m) => m.act(askRepair, { statement: PAPER }, city)),
      ...[true, false].map((granted) =>
        move(granted ? 'repair' : 'refuse repair', (m) => m.act(decideRepair, { granted, reason: PAPER }, city)),
      ),
      move('carry out', (m) => {
        const entryNo = m.here.entries.find(({ status }) => status === 'running')?.entryNo ?? 0;
        m.act(carryOutPunishment, { entryNo, institutionUnitId: 'bank' }, city);
      }),
      move('lift', (m) => {
        const entryNo = m.here.entries.find(
          (one) => one.status === 'ended' && one.carriedOut?.some(({ lifted }) => !lifted),
        )?.entryNo;
        m.act(liftPunishment, { entryNo: entryNo ?? 0, institutionUnitId: 'bank' }, city);
      }),
      ...['SUP-07-identified', 'SUP-07-convicted', 'SUP-07-repeated'].map((ruleId) =>
        move(`${ruleId} ends`, (m) => m.fallDue(ruleId, AT)),
      ),
    ],
    keyOf: (state) => [
      statusOf(state),
      state.entries.map((one) => [
        one.status,
        !!one.served,
        !!openAppealOf(one),
        !!one.repairedAt,
        one.carriedOut?.length,
        !!one.carriedOut?.[0]?.lifted,
      ]),
      [!!openRepairOf(state), state.declarations.length, state.runs.at(-1)?.capped],
    ],
    hasEnded,
  });

it('has no dead end, no act that is of no use, and whatever waits has a deadline and an actor', () => {
  const found = explore(machine(2));
  expect(found).toMatchObject(SOUND);
  const statuses = new Set(found.states.map((key) => key.split('/')[0]));
  expect([...statuses].sort()).toEqual(['ended', 'listed', 'proposed', 'refused']);
});

it('a planted defect of every sort is found', () => {
  const lasts = ['refused', 'upheld', 'SUP-07-identified ends', 'SUP-07-convicted ends', 'SUP-07-repeated ends'];
  const found = harmed(machine(1), lasts);
  expect(found.unused).toContain('never');
  for (const one of ['deadEnds', 'endless', 'waitingForNobody', 'stillRunning'] as const)
    expect([one, found[one].length > 0]).toEqual([one, true]);
});
