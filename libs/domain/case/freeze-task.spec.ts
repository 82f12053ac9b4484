import type { Actor } from '#domain/agency/actor';
import { aCase, after, type CaseInMemory, OFFICER } from '#domain/case/case.spec-support';
import {
  endFreezeTask,
  handFreezeTask,
  type HandFreezeTask,
  noteFrozen,
  takeFreezeTask,
} from '#domain/case/freeze-task';
import { said } from '#domain/shared/in-memory-record.spec-support';

const CENTRE: Actor = { agency: 'police', unitId: 'centre-1', officerId: 'c.chen', roles: ['centre-officer'] };
const LOCAL: Actor = { agency: 'police', unitId: 'police-9', officerId: 'p.9', roles: ['officer'] };
const TASK: HandFreezeTask = {
  ...{ toUnitId: LOCAL.unitId, centreUnitId: 'centre-9', superiorUnitIds: ['office-9'], stoppedAt: after(10) },
  stops: [{ orderId: 'order-1', itemNo: 1 }],
};
/** The centre took the report in itself. */
const ofTheCentre = (): CaseInMemory => aCase({ handlerUnitId: CENTRE.unitId });
const clocks = (known: CaseInMemory) =>
  known.clocks.openDeadlines
    .filter(({ ruleId }) => ruleId === 'FRZ-30')
    .map(({ deadlineId, dueAt }) => [deadlineId, dueAt]);
const hand = (known: CaseInMemory, given: Partial<HandFreezeTask> = {}, by = CENTRE): string =>
  said(() => known.act(handFreezeTask, { ...TASK, ...given }, { by, at: after(30) }));

describe('the task to freeze (FRZ-30)', () => {
  it('goes from the centre to the local police, 48 hours from the stop, and the case with it', () => {
    const known = ofTheCentre();
    expect(hand(known, {}, LOCAL)).toBe('CASE.NOT_THE_CENTRE');
    expect(hand(known, { stops: [] })).toBe('CASE.NO_LIVE_STOP');
    expect(hand(known)).toBe('accepted');
    expect(clocks(known)).toEqual([['FRZ-30/1', after(10 + 48 * 60)]]);
    expect(known.state).toMatchObject({ handlerUnitId: LOCAL.unitId, freezeTask: { status: 'handed' } });
    expect(hand(known)).toBe('CASE.NOT_THE_CENTRE');
    expect(said(() => known.act(handFreezeTask, TASK, { by: LOCAL, at: after(31) }))).toBe('CASE.FREEZE_TASK_OPEN');
  });

  it('stays with the police unit that has the case already', () => {
    const known = aCase();
    expect(hand(known)).toBe('CASE.FREEZE_TASK_OTHER_UNIT');
    expect(hand(known, { toUnitId: OFFICER.unitId })).toBe('accepted');
    expect(known.state?.handlerUnitId).toBe(OFFICER.unitId);
  });

  it('is taken by its receiver, and done when a bank has frozen', () => {
    const known = ofTheCentre();
    const take = (by: Actor) => said(() => known.act(takeFreezeTask, {}, { by, at: after(40) }));
    expect(take(LOCAL)).toBe('CASE.NO_FREEZE_TASK');
    hand(known);
    expect(take(CENTRE)).toBe('CASE.FREEZE_TASK_NOT_YOURS');
    expect([take(LOCAL), take(LOCAL)]).toEqual(['accepted', 'CASE.FREEZE_TASK_TAKEN']);
    known.act(noteFrozen, { freezeOrderId: 'f-1' }, { by: LOCAL, at: after(50) });
    expect([clocks(known), known.state?.freezeTask?.status]).toEqual([[], 'ended']);
    expect(said(() => known.act(handFreezeTask, { ...TASK }, { by: LOCAL, at: after(60) }))).toBe('accepted');
    expect(clocks(known).map(([id]) => id)).toEqual(['FRZ-30/2']);
  });

  it('ends with a reason where nothing is to be frozen', () => {
    const known = ofTheCentre();
    hand(known);
    const end = (reason: string, by = LOCAL) => said(() => known.act(endFreezeTask, { reason }, { by, at: after(40) }));
    expect(end('  ')).toBe('CASE.FREEZE_TASK_REASON');
    expect(end('止付已解除', CENTRE)).toBe('CASE.FREEZE_TASK_NOT_YOURS');
    expect(end('止付已解除')).toBe('accepted');
    expect(clocks(known)).toEqual([]);
  });
});
