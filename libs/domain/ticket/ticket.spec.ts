import fc from 'fast-check';
import type { Actor } from '#domain/agency/actor';
import { instantAt } from '#domain/calendar/shanghai';
import { DomainError } from '#domain/shared/domain-error';
import { InMemoryMatter, InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';
import { must, same } from '#domain/shared/must.spec-support';
import { apply } from '#domain/ticket/apply';
import {
  answerTicket,
  askTicket,
  type AskTicket,
  closeTicket,
  passOnTicket,
  sendBackTicket,
  takeUpTicket,
  withdrawTicket,
} from '#domain/ticket/decide';
import { hasEnded, type Ticket, type TicketEvent } from '#domain/ticket/ticket';

type InMemory = InMemoryMatter<Ticket, TicketEvent>;
const at = (hours: number): Instant => instantAt(Date.UTC(2026, 2, 2, 1) + hours * 3_600_000);
const by = (unitId: string): Actor => ({ agency: 'police', unitId, officerId: `${unitId}.1`, roles: ['officer'] });
const PAPER = { subjectId: 's', commitment: 'c' };
const codeOf = (work: () => unknown): string | undefined => {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return undefined;
};

function asked(given: Partial<AskTicket> = {}): InMemory {
  const matter: InMemory = new InMemoryMatter('ticket/t-1', new InMemoryRecord(), { apply });
  const body: AskTicket = {
    ...{ ticketId: 't-1', caseId: 'case-1', kind: 'funds-flow', fromUnitId: 'a', toUnitId: 'b', hours: 24 },
    ...{ request: PAPER, superiorUnitIds: [], senderWord: '云' },
    ...given,
  };
  matter.act(askTicket, body, { by: by('a'), at: at(0) });
  return matter;
}
const stateOf = (matter: InMemory): Ticket => matter.state as Ticket;
const clocks = (matter: InMemory): Record<string, string> =>
  Object.fromEntries(matter.clocks.openDeadlines.map(({ deadlineId, ownerUnitId }) => [deadlineId, ownerUnitId]));
const on = (unitId: string, hours = 1) => ({ by: by(unitId), at: at(hours) });
const pass = (matter: InMemory, from: string, toUnitId: string, hours = 1): unknown =>
  matter.act(passOnTicket, { toUnitId, reason: '属网安职责' }, on(from, hours));
const answer = (matter: InMemory, unitId: string, papers = [PAPER]): unknown =>
  matter.act(answerTicket, { papers }, on(unitId, 3));

it('has an owner and a clock, goes to the right branch and comes back to who asked', () => {
  const matter = asked();
  expect(clocks(matter)).toEqual({ 'TKT-01/1': 'b' });
  matter.act(takeUpTicket, {}, on('b'));
  expect(stateOf(matter).ownerId).toBe('b.1');
  pass(matter, 'b', 'c');
  expect([stateOf(matter).ownerId, clocks(matter)]).toEqual([undefined, { 'TKT-01/2': 'c' }]);
  answer(matter, 'c');
  expect(clocks(matter)).toEqual({ 'TKT-02/3': 'a' });
  matter.act(sendBackTicket, { reason: '缺二级账户' }, on('a', 4));
  expect([stateOf(matter).answers[0]?.sentBack, clocks(matter)]).toEqual(['缺二级账户', { 'TKT-01/4': 'c' }]);
  answer(matter, 'c');
  matter.act(closeTicket, {}, on('a', 5));
  expect([hasEnded(stateOf(matter)), clocks(matter)]).toEqual([true, {}]);
});

it.each<[string, () => unknown]>([
  ['ASKED_ALREADY', () => asked().act(askTicket, {} as AskTicket, on('a'))],
  ['OWN_UNIT', () => asked({ toUnitId: 'a' })],
  ['OWN_UNIT', () => pass(asked(), 'b', 'a')],
  ['BAD_HOURS', () => asked({ hours: 0 })],
  ['OTHER_UNIT', () => answer(asked(), 'a')],
  ['OTHER_UNIT', () => asked().act(withdrawTicket, { reason: 'x' }, on('b'))],
  ['WRONG_STATE', () => asked().act(closeTicket, {}, on('a'))],
  ['REASON_MISSING', () => asked().act(withdrawTicket, { reason: ' ' }, on('a'))],
  ['ANSWER_MISSING', () => answer(asked(), 'b', [])],
  [
    'PASSED_TOO_OFTEN',
    () => {
      const matter = asked();
      pass(matter, 'b', 'c');
      pass(matter, 'c', 'd');
      pass(matter, 'd', 'e');
      pass(matter, 'e', 'f');
    },
  ],
])('TICKET.%s', (code, work) => {
  expect(codeOf(work)).toBe(`TICKET.${code}`);
});

it('has exactly one clock while it is open, and refused acts change nothing', () => {
  const unit = fc.constantFrom('a', 'b', 'c', 'd');
  const what = fc.constantFrom('take', 'pass', 'answer', 'close', 'back', 'withdraw');
  fc.assert(
    fc.property(fc.array(fc.record({ what, who: unit, to: unit }), { maxLength: 25 }), (all) => {
      const matter = asked();
      all.forEach((one, index) => {
        const before = [matter.state, matter.acts.length];
        const occasion = on(one.who, index + 1);
        const code = codeOf(() => {
          switch (one.what) {
            case 'take':
              return matter.act(takeUpTicket, {}, occasion);
            case 'pass':
              return matter.act(passOnTicket, { toUnitId: one.to, reason: '转办' }, occasion);
            case 'answer':
              return matter.act(answerTicket, { papers: [PAPER] }, occasion);
            case 'close':
              return matter.act(closeTicket, {}, occasion);
            case 'back':
              return matter.act(sendBackTicket, { reason: '补充' }, occasion);
            default:
              return index > 15 ? matter.act(withdrawTicket, { reason: '撤回' }, occasion) : undefined;
          }
        });
        must(!code || same([matter.state, matter.acts.length], before), `a refused ${one.what} changed something`);
        const state = stateOf(matter);
        const running = Object.keys(clocks(matter));
        must(same(running, hasEnded(state) ? [] : [state.clockId]), `after ${one.what} run ${running.join()}`);
      });
      expect(matter.folded().state).toEqual(matter.state);
    }),
    { numRuns: Number(process.env['HELI_RUNS'] ?? 200) },
  );
});
