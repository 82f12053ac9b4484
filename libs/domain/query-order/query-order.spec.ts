import type { Actor } from '#domain/agency/actor';
import type { DecideApproval } from '#domain/agency/approval';
import { fen } from '#domain/money/fen';
import { apply } from '#domain/query-order/apply';
import {
  answerQuery,
  confirmWatchEnd,
  correctQueryAnswer,
  endWatch,
  openWatchEnd,
  reportWatch,
  takeQuery,
  unaccounted,
  withdrawQuery,
} from '#domain/query-order/answer';
import {
  decideApproval,
  MOST_ITEMS,
  proposeQuery,
  type ProposeQuery,
  withdrawApproval,
} from '#domain/query-order/propose';
import {
  hasEnded,
  itemsOf,
  type QueryAnswer,
  type QueryKind,
  type QueryOrder,
  type QueryOrderEvent,
  type StatementFacts,
} from '#domain/query-order/query-order';
import { InMemoryMatter, InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

const POLICE: Actor = { agency: 'police', unitId: 'police-1', officerId: 'p.li', roles: ['officer'] };
const CHIEF: Actor = { agency: 'police', unitId: 'bureau-1', officerId: 'p.zhao', roles: ['approver'] };
const BANK: Actor = { agency: 'bank', unitId: 'bank-1', officerId: 'b.wang', roles: ['desk-clerk'] };
const COLLEAGUE: Actor = { ...BANK, officerId: 'b.qian' };
const OTHER_BANK: Actor = { ...BANK, unitId: 'bank-2' };

const at = (shanghai: string): Instant => new Date(`${shanghai}+08:00`).toISOString() as Instant;
const PROPOSED = at('2026-02-12T10:00');
const ISSUED = at('2026-02-12T10:05');
const LATER = at('2026-02-13T09:00');

type Query = InMemoryMatter<QueryOrder, QueryOrderEvent>;

const aProposal = (kind: QueryKind, accounts = 1, given: Partial<ProposeQuery> = {}): ProposeQuery => ({
  ...{ orderId: 'query-1', caseId: 'case-1', caseNumber: 'A9999010101002026020001', kind },
  ...{ bankCode: '901', bankUnitId: BANK.unitId, issuerUnitId: POLICE.unitId, issuerShortName: '岚' },
  ...{ centreUnitId: 'centre-1', superiorUnitIds: ['office-1'] },
  ...(kind === 'transactions' && { period: { from: at('2026-01-01T00:00'), to: at('2026-02-12T00:00') } }),
  items: Array.from({ length: accounts }, (_, index) => ({
    ...{ itemNo: index + 1, rowId: `row-${index + 1}`, accountKey: `account-${index + 1}`, commitment: 'c' },
  })),
  approval: {
    ...{ approvalId: 'query.query-1', kind: 'query-order', title: '协助查询', level: 'county', askedAt: PROPOSED },
    proposer: POLICE,
    approverUnitId: CHIEF.unitId,
  },
  ...given,
});

const APPROVED: DecideApproval = { approvalId: 'query.query-1', decision: 'approved' };

function proposed(kind: QueryKind, accounts = 1): Query {
  const query: Query = new InMemoryMatter('query-order/query-1', new InMemoryRecord(), { apply });
  query.act(proposeQuery, aProposal(kind, accounts), { by: POLICE, at: PROPOSED });
  return query;
}

function issued(kind: QueryKind, accounts = 1): Query {
  const query = proposed(kind, accounts);
  query.act(decideApproval, APPROVED, { by: CHIEF, at: ISSUED });
  return query;
}

const aStatement = (given: Partial<StatementFacts> = {}): StatementFacts => ({
  ...{ statementId: 'statement-1', digest: 'd', rows: 3 },
  ...{ openingFen: fen(100n), inFen: fen(900n), outFen: fen(300n), closingFen: fen(700n) },
  ...given,
});

const statement = (itemNo: number, given: Partial<StatementFacts> = {}): QueryAnswer => ({
  ...{ itemNo, result: 'statement', statement: aStatement(given) },
});
const stated = (itemNo: number): QueryAnswer => ({ itemNo, result: 'stated', answerId: 'a', commitment: 'c' });

const statusOf = (query: Query): string[] => itemsOf(query.state as QueryOrder).map(({ status }) => status);
const openClocks = (query: Query): [string, string | undefined][] =>
  query.clocks.openDeadlines.map(({ ruleId, dueDate }) => [ruleId, dueDate]);

describe('a query of the police (FRZ-09, FRZ-10)', () => {
  it('waits for the leader of a county-level unit, and does not go out before', () => {
    const query = proposed('holder');
    expect([query.state?.status, openClocks(query)]).toEqual(['proposed', [['APPROVAL-01', undefined]]]);
    expect(() => query.act(answerQuery, { answers: [stated(1)] }, { by: BANK, at: ISSUED })).toThrow(
      expect.objectContaining({ code: 'MATTER.NOT_FOUND' }),
    );
  });

  it('goes out with its number when it is approved, and the bank has 3, 5 or 10 working days (FRZ-27)', () => {
    // 2026-02-14 is a make-up Saturday, 02-15 to 02-23 are off.
    expect(openClocks(issued('holder'))).toEqual([['FRZ-27-opening', '2026-02-24']]);
    expect(openClocks(issued('transactions'))).toEqual([['FRZ-27-transactions', '2026-02-26']]);
    expect(issued('watch').state?.orderNumber).toBe('1');
  });

  it('ends where it is refused, with the reason', () => {
    const query = proposed('holder');
    const refused = { ...APPROVED, decision: 'refused', reason: '与本案无关' } as const;
    query.act(decideApproval, refused, { by: CHIEF, at: ISSUED });
    expect([query.state?.status, hasEnded(query.state as QueryOrder), openClocks(query)]).toEqual([
      'refused',
      true,
      [],
    ]);
  });

  it('is taken back by whoever proposed it, and nobody can approve it any more', () => {
    const query = proposed('holder', 2);
    const given = { approvalId: APPROVED.approvalId, reason: '账户有误' };
    query.act(withdrawApproval, given, { by: POLICE, at: ISSUED });
    expect([query.state?.status, statusOf(query), openClocks(query), hasEnded(query.state as QueryOrder)]).toEqual([
      ...['withdrawn', ['withdrawn', 'withdrawn'], [], true],
    ]);
    expect(() => query.act(decideApproval, APPROVED, { by: CHIEF, at: LATER })).toThrow(
      expect.objectContaining({ code: 'QUERY_ORDER.DECIDED_ALREADY' }),
    );
    expect(() => issued('holder').act(withdrawApproval, given, { by: POLICE, at: LATER })).toThrow(
      expect.objectContaining({ code: 'APPROVAL.NOT_WAITING' }),
    );
  });

  it('can be approved on paper, entered by the unit that proposed', () => {
    const query = proposed('holder');
    const paper = { number: '岚公批〔2026〕3号', approvedAt: PROPOSED, fileId: 'f', sha256: 'f' };
    query.act(decideApproval, { ...APPROVED, paper }, { by: POLICE, at: ISSUED });
    expect(query.state?.status).toBe('issued');
  });

  it.each<[string, Actor, Partial<DecideApproval>]>([
    ['APPROVAL.SAME_OFFICER', { ...CHIEF, officerId: POLICE.officerId }, {}],
    ['APPROVAL.WRONG_LEVEL', { ...CHIEF, unitId: 'station-1' }, {}],
    ['APPROVAL.NOT_ASKED', CHIEF, { approvalId: 'another' }],
    ['APPROVAL.REASON_MISSING', CHIEF, { decision: 'refused' }],
    ['APPROVAL.PAPER_BY_OTHER_UNIT', CHIEF, { paper: { number: '1', approvedAt: PROPOSED, fileId: 'f', sha256: 'f' } }],
    ['APPROVAL.PAPER_IN_THE_FUTURE', POLICE, { paper: { number: '1', approvedAt: LATER, fileId: 'f', sha256: 'f' } }],
  ])('refuses an approval with %s', (code, by, given) => {
    const query = proposed('holder');
    expect(() => query.act(decideApproval, { ...APPROVED, ...given }, { by, at: ISSUED })).toThrow(
      expect.objectContaining({ code }),
    );
    expect(query.acts).toHaveLength(1);
  });

  it.each<[string, Partial<ProposeQuery>]>([
    ['QUERY_ORDER.NO_ITEMS', { items: [] }],
    ['QUERY_ORDER.TOO_MANY_ITEMS', { items: aProposal('holder', MOST_ITEMS + 1).items }],
    ['QUERY_ORDER.PERIOD_REVERSED', { period: { from: LATER, to: PROPOSED } }],
  ])('refuses a proposal with %s', (code, given) => {
    const query: Query = new InMemoryMatter('query-order/query-1', new InMemoryRecord(), { apply });
    const proposal = { ...aProposal('transactions'), ...given };
    expect(() => query.act(proposeQuery, proposal, { by: POLICE, at: PROPOSED })).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it('names its period where it asks for transactions', () => {
    const query: Query = new InMemoryMatter('query-order/query-1', new InMemoryRecord(), { apply });
    const { period: _, ...proposal } = aProposal('transactions');
    expect(() => query.act(proposeQuery, proposal, { by: POLICE, at: PROPOSED })).toThrow(
      expect.objectContaining({ code: 'QUERY_ORDER.NO_PERIOD' }),
    );
  });

  it('is proposed once and decided once', () => {
    const query = issued('holder');
    expect(() => query.act(proposeQuery, aProposal('holder'), { by: POLICE, at: LATER })).toThrow(
      expect.objectContaining({ code: 'QUERY_ORDER.PROPOSED_ALREADY' }),
    );
    expect(() => query.act(decideApproval, APPROVED, { by: CHIEF, at: LATER })).toThrow(
      expect.objectContaining({ code: 'QUERY_ORDER.DECIDED_ALREADY' }),
    );
  });
});

describe('the answer of the bank', () => {
  it('stands item by item, and its clock ends with the last', () => {
    const query = issued('transactions', 2);
    query.act(answerQuery, { answers: [statement(1)] }, { by: BANK, at: LATER });
    expect([statusOf(query), openClocks(query).length]).toEqual([['answered', 'waiting'], 1]);
    const refused: QueryAnswer = { itemNo: 2, result: 'refused', code: 'account-not-found' };
    query.act(answerQuery, { answers: [refused] }, { by: BANK, at: LATER });
    expect([statusOf(query), openClocks(query), hasEnded(query.state as QueryOrder)]).toEqual([
      ['answered', 'refused'],
      [],
      true,
    ]);
  });

  it('comes back where a statement does not account for every fen', () => {
    const query = issued('transactions', 2);
    const wrong = statement(1, { closingFen: fen(701n) });
    const { happened } = query.act(answerQuery, { answers: [wrong, statement(2)] }, { by: BANK, at: LATER });
    expect(happened).toMatchObject({ returned: [{ itemNo: 1, faults: ['ITEM.NOT_CONSERVED'] }] });
    expect(unaccounted(aStatement({ closingFen: fen(701n) }))).toBe(-1n);
  });

  it.each<[string, QueryAnswer[]]>([
    ['ITEM.UNKNOWN', [stated(9)]],
    ['ITEM.OTHER_KIND', [statement(1)]],
    ['ITEM.NO_REFUSAL_CODE', [{ itemNo: 1, result: 'refused', code: '' as never }]],
  ])('comes back with %s', (fault, answers) => {
    expect(() => issued('holder').act(answerQuery, { answers }, { by: BANK, at: LATER })).toThrow(
      expect.objectContaining({
        code: 'QUERY_ORDER.NOTHING_STANDS',
        details: { items: [{ itemNo: answers[0]!.itemNo, faults: [fault] }] },
      }),
    );
  });

  it('counts once where it is sent twice', () => {
    const query = issued('holder', 2);
    const { happened } = query.act(answerQuery, { answers: [stated(1), stated(1)] }, { by: BANK, at: LATER });
    expect(happened).toMatchObject({ returned: [{ itemNo: 1, faults: ['ITEM.TWICE'] }] });
    expect(() => query.act(answerQuery, { answers: [stated(1)] }, { by: BANK, at: LATER })).toThrow(
      expect.objectContaining({ details: { items: [{ itemNo: 1, faults: ['ITEM.NOT_WAITING'] }] } }),
    );
  });

  it('can be corrected: a new act, the old one stays', () => {
    const query = issued('holder');
    query.act(answerQuery, { answers: [stated(1)] }, { by: BANK, at: LATER });
    const correction = { answer: { ...stated(1), answerId: 'b' } as QueryAnswer, reason: '证件号码录入有误' };
    query.act(correctQueryAnswer, correction, { by: BANK, at: LATER });
    expect(query.acts.map(({ entry }) => entry.happened.event)).toEqual([
      ...['QueryProposed', 'QueryIssued', 'QueryAnswered', 'QueryAnswerCorrected'],
    ]);
  });

  it('is taken by one clerk for half an hour, and never by another bank', () => {
    const query = issued('holder');
    query.act(takeQuery, {}, { by: BANK, at: ISSUED });
    expect(() => query.act(takeQuery, {}, { by: COLLEAGUE, at: ISSUED })).toThrow(
      expect.objectContaining({ code: 'QUERY_ORDER.TAKEN' }),
    );
    query.act(takeQuery, {}, { by: COLLEAGUE, at: LATER });
    expect(() => query.act(takeQuery, {}, { by: OTHER_BANK, at: LATER })).toThrow(
      expect.objectContaining({ code: 'MATTER.NOT_FOUND' }),
    );
  });
});

describe('a watch (100305…100308)', () => {
  const watched = (): Query => {
    const query = issued('watch');
    query.act(answerQuery, { answers: [{ itemNo: 1, result: 'watching' }] }, { by: BANK, at: LATER });
    return query;
  };

  it('goes on until the bank confirms its end', () => {
    const query = watched();
    expect([statusOf(query), hasEnded(query.state as QueryOrder)]).toEqual([['watching'], false]);
    query.act(reportWatch, { itemNo: 1, statement: aStatement() }, { by: BANK, at: LATER });
    query.act(endWatch, { itemNos: [1], reason: '已冻结' }, { by: POLICE, at: LATER });
    expect(openClocks(query).map(([ruleId]) => ruleId)).toEqual(['FRZ-27-opening']);
    query.act(confirmWatchEnd, { itemNos: [1] }, { by: BANK, at: LATER });
    expect([statusOf(query), openClocks(query), hasEnded(query.state as QueryOrder)]).toEqual([['ended'], [], true]);
  });

  const withdrawal = { reason: '撤销案件：没有犯罪事实' };

  it('ends with the case: what is on is switched off, and what is not answered is taken back (FRZ-22, FRZ-23)', () => {
    const query = issued('watch', 2);
    query.act(answerQuery, { answers: [{ itemNo: 1, result: 'watching' }] }, { by: BANK, at: LATER });
    query.act(openWatchEnd, withdrawal, { by: POLICE, at: LATER });
    expect([statusOf(query), query.clocks.openDeadlines.map(({ deadlineId }) => deadlineId)]).toEqual([
      ['ending', 'withdrawn'],
      ['FRZ-27-watch-end/1'],
    ]);
    expect(query.folded().state).toEqual(query.state);
    query.act(confirmWatchEnd, { itemNos: [1] }, { by: BANK, at: LATER });
    expect([openClocks(query), hasEnded(query.state as QueryOrder)]).toEqual([[], true]);
    expect(() => query.act(openWatchEnd, withdrawal, { by: POLICE, at: LATER })).toThrow(
      expect.objectContaining({ code: 'QUERY_ORDER.NOT_WATCHING' }),
    );
  });

  it.each([
    ['has not been approved', proposed, 'refused'],
    ['has not been answered', issued, 'issued'],
  ] as const)('that %s when the case ends never begins', (_, begun, status) => {
    const query = begun('watch');
    query.act(openWatchEnd, withdrawal, { by: POLICE, at: LATER });
    expect([query.state?.status, openClocks(query), hasEnded(query.state as QueryOrder)]).toEqual([status, [], true]);
  });

  it('is ended and reported only where it is on', () => {
    const query = issued('watch');
    const refused = expect.objectContaining({ code: 'QUERY_ORDER.NOT_WATCHING' }) as Error;
    expect(() => query.act(endWatch, { itemNos: [1], reason: '不再需要' }, { by: POLICE, at: LATER })).toThrow(refused);
    expect(() => query.act(reportWatch, { itemNo: 1, statement: aStatement() }, { by: BANK, at: LATER })).toThrow(
      refused,
    );
    expect(() => watched().act(confirmWatchEnd, { itemNos: [1] }, { by: BANK, at: LATER })).toThrow(
      expect.objectContaining({ code: 'QUERY_ORDER.NO_END_ORDERED' }),
    );
  });
});

describe('what is withdrawn', () => {
  it('is what the bank has not answered yet', () => {
    const query = issued('holder', 2);
    query.act(answerQuery, { answers: [stated(1)] }, { by: BANK, at: LATER });
    query.act(withdrawQuery, { itemNos: [2], reason: '已查清' }, { by: POLICE, at: LATER });
    expect([statusOf(query), openClocks(query)]).toEqual([['answered', 'withdrawn'], []]);
    expect(() => query.act(withdrawQuery, { itemNos: [1], reason: '已查清' }, { by: POLICE, at: LATER })).toThrow(
      expect.objectContaining({ code: 'QUERY_ORDER.ANSWERED' }),
    );
  });

  it.each<[string, number[]]>([
    ['QUERY_ORDER.NO_ITEMS', []],
    ['QUERY_ORDER.NO_SUCH_ITEM', [7]],
  ])('is refused with %s', (code, itemNos) => {
    expect(() => issued('holder').act(withdrawQuery, { itemNos, reason: '误' }, { by: POLICE, at: LATER })).toThrow(
      expect.objectContaining({ code }),
    );
  });
});

it('a query as a new worker takes it from its record is the same', () => {
  const query = issued('transactions', 3);
  query.act(answerQuery, { answers: [statement(1), statement(2)] }, { by: BANK, at: LATER });
  expect(query.folded().state).toEqual(query.state);
});
