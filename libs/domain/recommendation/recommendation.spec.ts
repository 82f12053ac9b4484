import { close, recordVisit } from '#domain/recommendation/close';
import { abandonDraft, decideApproval, proposeIssue, reviseDraft } from '#domain/recommendation/draft';
import { askOpinion, giveOpinion } from '#domain/recommendation/opinion';
import { decideRung, nextRung, offeredRungs, urge } from '#domain/recommendation/ladder';
import { decideObjection, raiseObjection, reexamineObjection, withdraw } from '#domain/recommendation/objection';
import {
  APPROVED,
  aReply,
  asked,
  CHIEF,
  CLERK,
  clockIds,
  clockOf,
  drafted,
  issuedOn,
  LEADER,
  type Matter,
  on,
  PAPER,
  points,
  PROSECUTOR,
  receivedOn,
  reply,
  text,
} from '#domain/recommendation/recommendation.spec-support';
import { filesOf, hasEnded } from '#domain/recommendation/recommendation';
import {
  answerMoreTime,
  decideReply,
  planMeasures,
  prepareReply,
  requestMoreTime,
  reviewPoints,
} from '#domain/recommendation/reply';
import { acknowledgeReceipt, fileWithHigher, proveService } from '#domain/recommendation/service';
import { DEFAULT_SWITCHES, SWITCH_ROWS, switchesOf } from '#domain/recommendation/switches';
import { turnOf } from '#domain/recommendation/turn';

describe('the reply', () => {
  it('E1: received on 2025-12-31, two months end on 2026-02-28, a make-up workday that does not roll', () => {
    expect(clockOf(receivedOn(on('2025-12-31')), 'JCJ-08')).toMatchObject({
      dueDate: '2026-02-28',
      provisional: false,
    });
  });

  it('E2: received on 2026-12-31, they roll to 2027-03-01 and are provisional', () => {
    expect(clockOf(receivedOn(on('2026-12-31')), 'JCJ-08')).toMatchObject({ dueDate: '2027-03-01', provisional: true });
  });

  it.each([
    ['public-interest', {}, 'JCJ-13'],
    ['public-interest', { urgent: true }, 'JCJ-13-urgent'],
    ['retrial', { addresseeAgency: 'court' }, 'JCJ-15'],
    ['correction-notice', { setDays: 10, addresseeAgency: 'police' }, 'JCJ-16'],
    ['procuratorial-opinion', {}, 'ADM-10'],
    ['social-governance', { setDays: 20 }, 'JCJ-08-urgent'],
  ] as const)('of %s %j is kept by %s', (kind, more, ruleId) => {
    expect(clockIds(receivedOn(on('2026-03-02'), { kind, ...more }))).toContain(ruleId);
  });

  it('runs from proven receipt alone, and what is not proved climbs from the day of issue', () => {
    const matter = issuedOn(on('2026-03-02'));
    expect(clockIds(matter)).toEqual(['JCJ-05', 'JCJ-07']);
    expect(turnOf(matter.state!)).toBe('addressee');
    matter.act(acknowledgeReceipt, {}, { by: CLERK, at: on('2026-03-05') });
    expect(clockIds(matter)).toEqual(['JCJ-07', 'JCJ-08', 'REC-01/1-1', 'REC-01/2-1']);
  });

  it('starts with the earlier of two proofs, in whatever order they come', () => {
    const matter = issuedOn(on('2026-03-02'));
    matter.act(acknowledgeReceipt, {}, { by: CLERK, at: on('2026-03-06') });
    const service = { manner: 'in-writing' as const, paper: PAPER };
    matter.act(proveService, { ...service, receivedAt: on('2026-03-04') }, { by: PROSECUTOR, at: on('2026-03-07') });
    expect(clockOf(matter, 'JCJ-08/2')).toMatchObject({ startedAt: on('2026-03-04') });
    expect(clockOf(matter, 'JCJ-08')).toBeUndefined();
    matter.act(proveService, { ...service, receivedAt: on('2026-03-05') }, { by: PROSECUTOR, at: on('2026-03-08') });
    expect(clockOf(matter, 'JCJ-08/2')).toBeDefined();
  });

  it('nine points of ten leave it open', () => {
    const matter = receivedOn(on('2026-03-02'), { points: points(10) });
    reply(matter, on('2026-03-20'), 1, 2, 3, 4, 5, 6, 7, 8, 9);
    const good = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((no) => ({ no, adequate: true, ...text('good') }));
    matter.act(reviewPoints, { points: good }, { by: PROSECUTOR, at: on('2026-03-21') });
    expect(() => matter.act(close, { visitDays: [] }, { by: PROSECUTOR, at: on('2026-03-22') })).toThrow(
      expect.objectContaining({ code: 'RECOMMENDATION.POINTS_OPEN', details: { points: [10] } }),
    );
  });

  it('a wanting point is to be supplemented under a clock of its own, and the reply is not late', () => {
    const matter = receivedOn(on('2026-03-02'), { points: points(1) });
    reply(matter, on('2026-03-20'), 1);
    const wanting = { points: [{ no: 1, adequate: false, days: 10, ...text('more') }] };
    matter.act(reviewPoints, wanting, { by: PROSECUTOR, at: on('2026-03-21') });
    matter.fire(on('2026-08-01'));
    expect(matter.state).toMatchObject({ status: 'to-supplement' });
    expect(matter.state?.overdueAt).toBeUndefined();
    expect(clockIds(matter)).toContain('REC-02/1-2');
    reply(matter, on('2026-08-02'), 1);
    matter.act(
      reviewPoints,
      { points: [{ no: 1, adequate: true, ...text('good') }] },
      { by: PROSECUTOR, at: on('2026-08-03') },
    );
    matter.act(close, { visitDays: [30] }, { by: PROSECUTOR, at: on('2026-08-04') });
    expect([matter.state?.status, hasEnded(matter.state!)]).toEqual(['closed', false]);
    const relapsed = { no: 1, outcome: 'relapsed' as const, wanting: [1], ...text('again') };
    matter.act(recordVisit, relapsed, { by: PROSECUTOR, at: on('2026-09-01') });
    expect([matter.state?.status, clockIds(matter).includes('REC-02/1-3')]).toEqual(['to-supplement', true]);
  });

  it('a request for more time moves no legal date and may hold back urging', () => {
    const matter = receivedOn(on('2026-03-02'));
    const before = clockOf(matter, 'JCJ-08')?.dueAt;
    matter.act(planMeasures, text('plan'), { by: CLERK, at: on('2026-03-10') });
    matter.act(requestMoreTime, { until: on('2026-06-20'), ...text('why') }, { by: CLERK, at: on('2026-04-20') });
    const answer = { granted: true, heldUntil: on('2026-06-20'), ...text('yes') };
    matter.act(answerMoreTime, answer, { by: PROSECUTOR, at: on('2026-04-21') });
    expect(clockOf(matter, 'JCJ-08')?.dueAt).toBe(before);
    matter.fire(on('2026-06-01'));
    expect(() => matter.act(urge, text('urge'), { by: CHIEF, at: on('2026-06-01') })).toThrow(
      expect.objectContaining({ code: 'RECOMMENDATION.URGING_HELD' }),
    );
    matter.act(urge, text('urge'), { by: CHIEF, at: on('2026-06-21') });
  });
});

describe('what is still wanting after a reply (JCJ-11)', () => {
  const urges = (matter: Matter, day: string) => (): void =>
    void matter.act(urge, text('urge'), { by: CHIEF, at: on(day) });
  const notWanting = expect.objectContaining({ code: 'RECOMMENDATION.NOT_WANTING' }) as Error;
  const wanting = { points: [{ no: 1, adequate: false, days: 40, ...text('more') }] };

  it('is not urged while the period of the law runs: an early reply shortens it for nobody', () => {
    const matter = receivedOn(on('2026-03-02'));
    reply(matter, on('2026-03-03'), 1);
    // Of the second point the own thirty days have passed, and the two months have not.
    matter.fire(on('2026-04-20'));
    expect(urges(matter, '2026-04-20')).toThrow(notWanting);
    // Two months end on the last day after 劳动节.
    expect(urges(matter, '2026-05-06')).toThrow(notWanting);
    expect(urges(matter, '2026-05-07')).not.toThrow();
    matter.fire(on('2026-06-20'));
    expect(matter.state?.rungClock).toBe('REC-07/1');
  });

  it('is not urged while a supplement has time', () => {
    const matter = receivedOn(on('2026-03-02'));
    reply(matter, on('2026-05-01'), 1, 2);
    matter.act(reviewPoints, wanting, { by: PROSECUTOR, at: on('2026-05-08') });
    expect(urges(matter, '2026-06-10')).toThrow(notWanting);
    expect(urges(matter, '2026-06-20')).not.toThrow();
  });

  it('is late by nobody’s slow review: who answered in time has no clock that runs', () => {
    const matter = receivedOn(on('2026-03-02'));
    reply(matter, on('2026-03-31'), 1, 2);
    expect(clockIds(matter)).toEqual(['JCJ-07', 'REC-04/1']);
  });

  it('leaves the first answer and its evidence to be read beside the supplement', () => {
    const matter = receivedOn(on('2026-03-02'));
    const [first, second] = ['1', '2'].map((sign) => ({ fileId: sign.repeat(64), sha256: sign.repeat(64) }));
    const answer = (file: typeof first) => {
      const [point] = aReply(1).points;
      const given = { ...aReply(1), points: [{ ...point!, evidence: file ? [file] : [] }] };
      matter.act(prepareReply, given, { by: CLERK, at: on('2026-03-20') });
      matter.act(decideReply, { decision: 'approved' }, { by: LEADER, at: on('2026-03-20') });
    };
    answer(first);
    matter.act(reviewPoints, wanting, { by: PROSECUTOR, at: on('2026-03-21') });
    answer(second);
    expect(filesOf(matter.state!)).toEqual([second, first]);
    expect(matter.folded().state).toEqual(matter.state);
  });
});

describe('before the issue', () => {
  it('the addressee may be heard, and a changed draft is reviewed again', () => {
    const matter = drafted({ switches: { ...drafted().state!.switches, opinionFirst: true } });
    matter.act(askOpinion, {}, { by: PROSECUTOR, at: on('2026-03-02') });
    expect(turnOf(matter.state!)).toBe('addressee');
    matter.act(giveOpinion, text('opinion'), { by: CLERK, at: on('2026-03-02') });
    matter.act(reviseDraft, { ...matter.state!, points: points(1) }, { by: PROSECUTOR, at: on('2026-03-02') });
    expect(() => matter.act(proposeIssue, asked(), { by: PROSECUTOR, at: on('2026-03-02') })).toThrow(
      expect.objectContaining({ code: 'RECOMMENDATION.NOT_REVIEWED' }),
    );
  });

  it('what the chief refuses is a draft again, and a draft can be given up', () => {
    const matter = drafted({ switches: { ...drafted().state!.switches, legalityFirst: false } });
    matter.act(proposeIssue, asked(), { by: PROSECUTOR, at: on('2026-03-02') });
    expect(clockIds(matter)).toEqual(['APPROVAL-01/issue-1']);
    const refused = { ...APPROVED, decision: 'refused' as const, reason: '事实不清' };
    matter.act(decideApproval, refused, { by: CHIEF, at: on('2026-03-02') });
    expect([matter.state?.status, clockIds(matter)]).toEqual(['drafted', []]);
    matter.act(abandonDraft, text('over'), { by: PROSECUTOR, at: on('2026-03-03') });
    expect([matter.state?.status, hasEnded(matter.state!)]).toEqual(['abandoned', true]);
  });
});

describe('the decision to issue', () => {
  const proposed = () => {
    const matter = drafted({ switches: { ...DEFAULT_SWITCHES, legalityFirst: false } });
    matter.act(proposeIssue, asked(), { by: PROSECUTOR, at: on('2026-03-02') });
    return matter;
  };

  it('stands in the inbox of the chief under a clock of its own, and no quarter of an hour', () => {
    const matter = proposed();
    expect(matter.acts.at(-1)?.entry.asks).toMatchObject([{ approvalId: 'issue-1', approverUnitId: CHIEF.unitId }]);
    expect(clockOf(matter, 'APPROVAL-01/issue-1')).toMatchObject({ ruleId: 'REC-08', dueDate: '2026-03-09' });
    const issued = matter.act(decideApproval, APPROVED, { by: CHIEF, at: on('2026-03-03') });
    expect([issued.settles?.[0]?.decision, matter.state?.status, clockIds(matter)]).toEqual([
      'approved',
      'issued',
      ['JCJ-05', 'JCJ-07'],
    ]);
  });

  it('of the procuratorial committee is entered with its paper', () => {
    const matter = proposed();
    const paper = { number: '云松检委〔2026〕1号', approvedAt: on('2026-03-02'), ...PAPER };
    matter.act(decideApproval, { ...APPROVED, paper }, { by: PROSECUTOR, at: on('2026-03-03') });
    expect(matter.state?.status).toBe('issued');
  });

  it('is taken back with the draft', () => {
    const matter = proposed();
    const given = matter.act(abandonDraft, text('over'), { by: PROSECUTOR, at: on('2026-03-03') });
    expect([given.settles?.[0]?.decision, matter.state?.status, clockIds(matter)]).toEqual([
      'refused',
      'abandoned',
      [],
    ]);
  });

  it('asks for what the house has switched on, and every switch shows its mark', () => {
    expect(switchesOf({ opinionFirst: true })).toEqual({ ...DEFAULT_SWITCHES, opinionFirst: true });
    expect(Object.values(SWITCH_ROWS).map(({ mark }) => mark)).toEqual([
      'UNCONFIRMED',
      'UNCONFIRMED',
      'DESIGN',
      'DESIGN',
    ]);
  });
});

describe('an objection', () => {
  const objected = (given = {}) => {
    const matter = receivedOn(on('2026-03-02'), given);
    matter.act(raiseObjection, text('objection'), { by: CLERK, at: on('2026-03-10') });
    return matter;
  };
  const found = (matter: ReturnType<typeof objected>, valid: boolean): void =>
    void matter.act(reexamineObjection, { no: 1, valid, ...text('found') }, { by: PROSECUTOR, at: on('2026-03-11') });

  it('in the last second of the period is heard, and stops no clock unless the switch says so', () => {
    const matter = receivedOn(on('2026-03-02'));
    const dueAt = clockOf(matter, 'JCJ-08')!.dueAt;
    const last = new Date(Date.parse(dueAt) - 1_000).toISOString() as typeof dueAt;
    matter.act(raiseObjection, text('late'), { by: CLERK, at: last });
    expect([clockOf(matter, 'JCJ-08')?.dueAt, clockIds(matter).includes('JCJ-10')]).toEqual([dueAt, true]);
  });

  it('suspends where the switch says so', () => {
    const matter = receivedOn(on('2026-03-02'), {
      switches: { ...drafted().state!.switches, objectionSuspends: true },
    });
    const entry = matter.act(raiseObjection, text('objection'), { by: CLERK, at: on('2026-03-10') });
    expect(entry.moves).toMatchObject([{ deadlineId: 'JCJ-08', entry: { kind: 'suspended' } }]);
  });

  it('that is valid amends: a new period from the receipt of the amended paper', () => {
    const matter = objected();
    found(matter, true);
    const amended = { no: 1, outcome: 'amended' as const, points: points(1), ...text('amended') };
    matter.act(decideObjection, amended, { by: CHIEF, at: on('2026-03-12') });
    expect([matter.state?.status, clockIds(matter)]).toEqual(['issued', ['JCJ-05/2', 'JCJ-07']]);
    matter.act(acknowledgeReceipt, {}, { by: CLERK, at: on('2026-03-20') });
    expect(clockOf(matter, 'JCJ-08/2')).toMatchObject({ startedAt: on('2026-03-20') });
  });

  it('that is valid withdraws, and every clock ends', () => {
    const matter = objected();
    found(matter, true);
    matter.act(decideObjection, { no: 1, outcome: 'withdrawn', ...text('gone') }, { by: CHIEF, at: on('2026-03-12') });
    expect([matter.state?.status, clockIds(matter)]).toEqual(['withdrawn', []]);
  });

  it('that is not valid is answered with reasons', () => {
    const matter = objected();
    found(matter, false);
    matter.act(decideObjection, { no: 1, outcome: 'explained', ...text('why') }, { by: CHIEF, at: on('2026-03-12') });
    expect([matter.state?.objections[0]?.outcome, clockIds(matter).includes('JCJ-10')]).toEqual(['explained', false]);
  });

  it('to a correction notice is re-examined within the seven days of the law', () => {
    expect(clockIds(objected({ kind: 'correction-notice', setDays: 15, addresseeAgency: 'police' }))).toContain(
      'JCJ-17',
    );
  });
});

const TO = { name: '上级机关（演示）' };

describe('the ladder', () => {
  it('of a public-interest paper is walked to the suit, every rung once, in order', () => {
    const matter = receivedOn(on('2026-03-02'), { kind: 'public-interest', urgent: true });
    matter.act(fileWithHigher, {}, { by: PROSECUTOR, at: on('2026-03-03') });
    matter.fire(on('2026-04-01'));
    expect([matter.state?.overdueAt !== undefined, turnOf(matter.state!)]).toEqual([true, 'chief']);
    matter.act(urge, text('urge'), { by: CHIEF, at: on('2026-04-02') });
    matter.fire(on('2026-04-30'));
    expect(clockIds(matter)).toContain('REC-07/1');
    const walked: string[] = [];
    for (let next = nextRung(matter.state!); next; next = nextRung(matter.state!)) {
      walked.push(next);
      const taken = next !== 'congress';
      matter.act(
        decideRung,
        { rung: next, taken, unjustified: taken, ...(taken && { recipient: TO }), ...text(next) },
        { by: CHIEF, at: on('2026-05-06') },
      );
    }
    expect(walked).toEqual(offeredRungs(matter.state!));
    expect(walked.at(-1)).toBe('suit');
    expect([matter.state?.status, clockIds(matter), hasEnded(matter.state!)]).toEqual(['sued', [], true]);
  });

  it('offers a suit only of public interest against an administrative agency, and a bank has its industry', () => {
    const at = on('2026-03-02');
    expect(offeredRungs(receivedOn(at).state!)).not.toContain('suit');
    expect(offeredRungs(receivedOn(at, { addresseeAgency: 'bank' }).state!)).toContain('association');
    expect(
      offeredRungs(receivedOn(at, { kind: 'correction-notice', setDays: 9, addresseeAgency: 'police' }).state!),
    ).toEqual(['higher-procuratorate']);
  });

  it('is withdrawn by the chief with everything that runs', () => {
    const matter = receivedOn(on('2026-03-02'));
    matter.act(withdraw, text('mistake'), { by: CHIEF, at: on('2026-03-03') });
    expect([matter.state?.status, clockIds(matter)]).toEqual(['withdrawn', []]);
  });
});
