import {
  beginHandOver,
  decideApproval,
  findReferral,
  keepReferral,
  sendReferral,
  withdrawReferral,
} from '#domain/referral/decide';
import {
  acceptReferral,
  applyDesignation,
  completeMaterials,
  forwardReferral,
  noteFiling,
  returnReferral as returnOf,
  signManifest,
  tellReporter,
} from '#domain/referral/hand-over';
import { judgeManifest, manifestDigest } from '#domain/referral/manifest';
import { hasEnded, type Referral } from '#domain/referral/referral';
import {
  A,
  A_HEAD,
  accept,
  aFinding,
  after,
  AGENCY,
  anApproval,
  approve,
  C,
  clocksOf,
  DIGEST,
  dueOf,
  found,
  FOUND,
  giveBack,
  historyOf,
  LINES,
  newReferral,
  officer,
  ownerOf,
  type ReferralInMemory,
  send,
  sent,
  world,
} from '#domain/referral/referral.spec-support';

const refusal = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return 'accepted';
};
const stateOf = (referral: ReferralInMemory): Referral => referral.state as Referral;
const sign = (referral: ReferralInMemory, by = A, digest = DIGEST, hours = 9): unknown =>
  referral.act(signManifest, { digest }, { by, at: after(hours) });
/** What the case tells of its own filing. */
const THE_CASE = officer(C.unitId, 'system', 'police', ['machine']);
const D = officer('police-d', 'd.one');

describe('E12', () => {
  it('a finding on Saturday, a make-up day, at ten is to be transferred on Sunday at ten (XJD-03)', () => {
    expect(dueOf(found(), 'XJD-03')).toBe('2026-05-10T02:00:00.000Z');
  });

  it('a transfer on 30 April is to be told by the end of 6 May (XJD-06)', () => {
    const referral = newReferral();
    const day = (hours: number) => after(hours, '2026-04-30T01:00:00.000Z' as typeof FOUND);
    referral.act(findReferral, aFinding({ foundAt: day(0) }), { by: A, at: day(0) });
    referral.act(decideApproval, { approvalId: 'approval-police-a', decision: 'approved' }, { by: A_HEAD, at: day(1) });
    referral.act(
      sendReferral,
      { toUnitId: C.unitId, lines: LINES, digest: DIGEST, senderWord: '甲' },
      { by: A, at: day(2) },
    );
    expect(dueOf(referral, 'XJD-06/1')).toBe('2026-05-06T16:00:00.000Z');
  });
});

describe('a finding', () => {
  it.each([
    ['REFERRAL.OWN_UNIT', aFinding({ toUnitId: A.unitId }), A],
    ['REFERRAL.NO_PLACE', aFinding({ places: [] }), A],
    ['REFERRAL.WRONG_GROUND', aFinding({ ground: 'agency' }), A],
    ['REFERRAL.FOUND_IN_THE_FUTURE', aFinding({ foundAt: after(9) }), A],
    ['REFERRAL.OTHER_UNIT', aFinding(), C],
  ])('is refused with %s', (code, given, by) => {
    expect(refusal(() => newReferral().act(findReferral, given, { by, at: after(1) }))).toBe(code);
  });

  it('belongs to the acting owner alone, once, and one at a time', () => {
    expect(refusal(() => found(world(C.unitId)))).toBe('REFERRAL.NOT_OWNER');
    const record = world();
    const first = found(record);
    expect(refusal(() => first.act(findReferral, aFinding(), { by: A, at: after(2) }))).toBe('REFERRAL.FOUND_ALREADY');
    expect(refusal(() => found(record, { referralId: 'r-2' }))).toBe('REFERRAL.UNDER_WAY');
    first.act(withdrawReferral, { reason: '误报' }, { by: A, at: after(2) });
    expect(refusal(() => found(record, { referralId: 'r-2' }))).toBe('accepted');
  });
});

describe('the approval', () => {
  const decide = (by: typeof A, given = {}) => {
    const referral = found();
    const body = { approvalId: 'approval-police-a', decision: 'approved' as const, ...given };
    return refusal(() => referral.act(decideApproval, body, { by, at: after(2) }));
  };

  it('is asked of the head with the finding, under a clock of its own', () => {
    expect(clocksOf(found())).toEqual(['APPROVAL-01/approval-police-a', 'XJD-03']);
  });

  it('is another officer’s, of the unit that was asked, and a refusal says why', () => {
    expect(decide(A)).toBe('APPROVAL.SAME_OFFICER');
    expect(decide(officer('police-x', 'x.head', 'police', ['approver']))).toBe('APPROVAL.WRONG_LEVEL');
    expect(decide(A_HEAD, { approvalId: 'another' })).toBe('APPROVAL.NOT_ASKED');
    expect(decide(A_HEAD, { decision: 'refused' })).toBe('APPROVAL.REASON_MISSING');
    expect(decide(A_HEAD)).toBe('accepted');
    const approved = found();
    approve(approved);
    expect(refusal(() => approve(approved, 3))).toBe('REFERRAL.WRONG_STATE');
  });

  it('refused ends the matter and frees the case', () => {
    const record = world();
    const referral = found(record);
    referral.act(
      decideApproval,
      { approvalId: 'approval-police-a', decision: 'refused', reason: '本地有管辖权' },
      { by: A_HEAD, at: after(2) },
    );
    expect(stateOf(referral).status).toBe('refused');
    expect(hasEnded(stateOf(referral))).toBe(true);
    expect(clocksOf(referral)).toEqual([]);
    expect(record.claims.size).toBe(0);
  });

  it('is waited for no longer where the finding is withdrawn', () => {
    const referral = found();
    const { settles } = referral.act(withdrawReferral, { reason: '误报' }, { by: A, at: after(2) });
    expect(settles).toMatchObject([{ approvalId: 'approval-police-a', decision: 'refused' }]);
    expect([stateOf(referral).asked, clocksOf(referral)]).toEqual([undefined, []]);
  });

  it('of an agency gives 24 hours more (ADM-01, ADM-02)', () => {
    const referral = found(world(null), { ground: 'agency', kind: 'clue' });
    expect(clocksOf(referral)).toEqual(['ADM-01', 'APPROVAL-01/approval-regulator-r']);
    approve(referral);
    expect(clocksOf(referral)).toEqual(['ADM-02']);
  });
});

describe('sent', () => {
  it('needs the approval, another unit and something to send', () => {
    const referral = found();
    expect(refusal(() => send(referral))).toBe('REFERRAL.WRONG_STATE');
    approve(referral);
    expect(refusal(() => send(referral, 3, A.unitId))).toBe('REFERRAL.OWN_UNIT');
    const empty = { toUnitId: C.unitId, lines: [], digest: DIGEST, senderWord: '甲' };
    expect(refusal(() => referral.act(sendReferral, empty, { by: A, at: after(3) }))).toBe('REFERRAL.EMPTY_MANIFEST');
  });

  it('still belongs to the sender, until the other has accepted: then at once to the other, and to no third', () => {
    const record = world();
    const referral = sent(record);
    expect([stateOf(referral).ownerUnitId, ownerOf(record)]).toEqual([A.unitId, A.unitId]);
    expect(clocksOf(referral)).toEqual(['REF-01/1', 'XJD-06/1']);
    expect(refusal(() => accept(referral, 5, D))).toBe('REFERRAL.OTHER_UNIT');
    accept(referral, 5);
    expect([stateOf(referral).ownerUnitId, ownerOf(record)]).toEqual([C.unitId, C.unitId]);
    expect(clocksOf(referral)).toEqual(['XJD-02', 'XJD-06/1', 'XJD-12']);
  });

  it('can be withdrawn with a reason while nobody has accepted it', () => {
    const referral = sent();
    expect(refusal(() => referral.act(withdrawReferral, { reason: ' ' }, { by: A, at: after(4) }))).toBe(
      'REFERRAL.REASON_MISSING',
    );
    referral.act(withdrawReferral, { reason: '误送' }, { by: A, at: after(4) });
    expect([stateOf(referral).status, clocksOf(referral)]).toEqual(['withdrawn', []]);
  });
});

describe('what is missing', () => {
  it('is asked for and never keeps a matter from being accepted: three days (ADM-04)', () => {
    const referral = sent(world(null), { ground: 'agency', kind: 'clue' });
    expect(clocksOf(referral)).toEqual(['ADM-03/1']);
    accept(referral, 5, C, ['扣押清单']);
    expect(stateOf(referral).status).toBe('accepted');
    expect(refusal(() => sign(referral, AGENCY))).toBe('REFERRAL.MATERIALS_MISSING');
    expect(clocksOf(referral)).toEqual(['ADM-04-complete/1', 'ADM-05']);
    referral.act(completeMaterials, { lines: LINES, digest: 'e'.repeat(64) }, { by: AGENCY, at: after(6) });
    expect(stateOf(referral).manifest).toMatchObject({ version: 2, digest: 'e'.repeat(64) });
    expect(clocksOf(referral)).toEqual(['ADM-05']);
    const again = { lines: LINES, digest: DIGEST };
    expect(refusal(() => referral.act(completeMaterials, again, { by: AGENCY, at: after(7) }))).toBe(
      'REFERRAL.NOTHING_ASKED',
    );
  });
});

describe('a return', () => {
  it('is refused where a report must be accepted, and to an agency', () => {
    expect(refusal(() => giveBack(sent(world(), { kind: 'report' }), 5))).toBe('REFERRAL.MUST_ACCEPT');
    const agency = sent(world(null), { ground: 'agency', kind: 'clue' });
    expect(refusal(() => giveBack(agency, 5))).toBe('REFERRAL.AGENCY_NOT_RETURNED');
  });

  it('leaves the owner and every clock of the investigation where they were', () => {
    const record = world();
    const referral = sent(record);
    giveBack(referral, 5);
    expect([stateOf(referral).status, stateOf(referral).ownerUnitId, ownerOf(record)]).toEqual([
      'returned',
      A.unitId,
      A.unitId,
    ]);
    expect(clocksOf(referral)).toEqual(['REF-02/1']);
    expect(historyOf(record)).toEqual({ bounces: 1 });
    referral.act(keepReferral, { reason: '本单位继续侦查' }, { by: A, at: after(6) });
    expect([hasEnded(stateOf(referral)), clocksOf(referral)]).toEqual([true, []]);
  });

  it('for the second time goes before the common superior by itself; a third there is not', () => {
    const record = world();
    const referral = sent(record);
    giveBack(referral, 5);
    send(referral, 6);
    const escalated = referral.acts.length;
    giveBack(referral, 7);
    expect(referral.acts[escalated]?.entry.happened).toMatchObject({ escalatedTo: { superiorUnitId: 'police-b' } });
    expect([stateOf(referral).status, clocksOf(referral)]).toEqual(['disputed', ['XJD-10']]);
    expect(referral.clocks.openDeadlines[0]?.ownerUnitId).toBe('police-b');
    referral.act(
      applyDesignation,
      { designationId: 'd-1', unitId: C.unitId },
      { by: officer('police-b', 'b.one'), at: after(8) },
    );
    expect(refusal(() => giveBack(referral, 9))).toBe('REFERRAL.DESIGNATED');
    accept(referral, 10);
    expect(ownerOf(record)).toBe(C.unitId);
  });

  it('counts for the case, whatever referral it stands in: another one cannot begin from nought', () => {
    const record = world();
    const first = sent(record);
    giveBack(first, 5);
    send(first, 6);
    giveBack(first, 7);
    first.act(
      applyDesignation,
      { designationId: 'd-1', unitId: A.unitId },
      { by: officer('police-b', 'b.one'), at: after(8) },
    );
    expect([stateOf(first).status, ownerOf(record)]).toEqual(['kept', A.unitId]);
    const second = sent(record, { referralId: 'r-2' });
    expect(refusal(() => giveBack(second, 9))).toBe('REFERRAL.THIRD_RETURN');
  });

  it('needs somebody above both for the second bounce', () => {
    const referral = sent();
    giveBack(referral, 5);
    send(referral, 6);
    const body = { reason: 'no-connection' as const, text: '无联系', designationId: 'd-1' };
    expect(refusal(() => referral.act(returnOf, body, { by: C, at: after(7) }))).toBe('REFERRAL.NO_COMMON_SUPERIOR');
  });
});

describe('passed on', () => {
  it('an agency’s referral belongs to the police who have it, and each has 24 hours (ADM-03)', () => {
    const referral = sent(world(null), { ground: 'agency', kind: 'clue' });
    expect(stateOf(referral).ownerUnitId).toBe(C.unitId);
    referral.act(forwardReferral, { toUnitId: D.unitId, reason: '属邻县管辖' }, { by: C, at: after(4) });
    expect([stateOf(referral).ownerUnitId, clocksOf(referral)]).toEqual([D.unitId, ['ADM-03/2']]);
    const back = { toUnitId: C.unitId, reason: '不属本地' };
    expect(refusal(() => referral.act(forwardReferral, back, { by: D, at: after(5) }))).toBe('REFERRAL.WAS_THERE');
    const own = { toUnitId: D.unitId, reason: '不属本地' };
    expect(refusal(() => referral.act(forwardReferral, own, { by: D, at: after(5) }))).toBe('REFERRAL.OWN_UNIT');
  });
});

describe('the hand-over', () => {
  it('is signed by both over the same manifest, and a missing signature is waited for', () => {
    const record = world();
    const referral = sent(record);
    accept(referral, 5);
    expect(refusal(() => sign(referral, A, 'f'.repeat(64)))).toBe('REFERRAL.OTHER_MANIFEST');
    expect(refusal(() => sign(referral, D))).toBe('REFERRAL.OTHER_UNIT');
    sign(referral, A);
    expect(clocksOf(referral)).toContain('REF-03/to-1');
    expect(refusal(() => sign(referral, A))).toBe('REFERRAL.SIGNED_ALREADY');
    sign(referral, C, DIGEST, 10);
    expect(stateOf(referral).status).toBe('handed-over');
    expect(clocksOf(referral)).toEqual(['XJD-02', 'XJD-06/1']);
    referral.act(tellReporter, { how: '书面送达' }, { by: A, at: after(11) });
    expect(hasEnded(stateOf(referral))).toBe(false);
    expect(refusal(() => referral.act(noteFiling, { decision: 'filed' }, { by: C, at: after(12) }))).toBe(
      'REFERRAL.CASE_DECIDES',
    );
    referral.act(noteFiling, { decision: 'filed' }, { by: THE_CASE, at: after(12) });
    expect([hasEnded(stateOf(referral)), clocksOf(referral), record.claims.size]).toEqual([true, [], 0]);
    expect(refusal(() => referral.act(tellReporter, { how: '再次' }, { by: A, at: after(13) }))).toBe(
      'REFERRAL.NOTICE_NOT_OWED',
    );
    expect(refusal(() => referral.act(noteFiling, { decision: 'filed' }, { by: THE_CASE, at: after(13) }))).toBe(
      'REFERRAL.FILING_NOT_OWED',
    );
  });

  it('fails on both sides for one changed byte', () => {
    const hash = (text: string) => String(text.length) + text.slice(-30);
    const digest = manifestDigest(LINES, hash);
    const referral = sent();
    const signatures = { from: { by: A, at: FOUND, digest }, to: { by: C, at: FOUND, digest } };
    const manifest = { version: 1, lines: LINES, digest };
    expect(judgeManifest({ manifest, signatures }, [], hash).receipts).toEqual({ from: true, to: true });
    const changed = { ...manifest, lines: LINES.map((line) => ({ ...line, sha256: 'b' + 'a'.repeat(63), count: 10 })) };
    expect(judgeManifest({ manifest: changed, signatures }, [], hash).receipts).toEqual({ from: false, to: false });
    expect(judgeManifest({ manifest, signatures }, [{ lineNo: 1, what: 'file' }], hash).receipts).toEqual({
      from: false,
      to: false,
    });
    expect(stateOf(referral).signatures).toEqual({});
  });

  it('an agency hands over what it holds within three days of the filing (ADM-07)', () => {
    const referral = sent(world(null), { ground: 'agency', kind: 'clue' });
    accept(referral, 5);
    referral.act(noteFiling, { decision: 'filed' }, { by: THE_CASE, at: after(6) });
    expect(clocksOf(referral)).toEqual(['ADM-07']);
    sign(referral, AGENCY, DIGEST, 7);
    expect(
      refusal(() => referral.act(completeMaterials, { lines: LINES, digest: DIGEST }, { by: AGENCY, at: after(7) })),
    ).toBe('REFERRAL.NOTHING_ASKED');
    sign(referral, C, DIGEST, 8);
    expect([hasEnded(stateOf(referral)), clocksOf(referral)]).toEqual([true, []]);
  });
});

it('a case that was accepted, sent on and accepted again keeps the first day of its investigation', () => {
  const record = world();
  const first = sent(record);
  accept(first, 5);
  sign(first, A);
  sign(first, C, DIGEST, 10);
  const second = newReferral(record, 'r-2');
  second.act(
    findReferral,
    aFinding({
      ...{ referralId: 'r-2', fromUnitId: C.unitId, toUnitId: D.unitId, foundAt: after(20) },
      approval: anApproval(C.unitId, C),
    }),
    { by: C, at: after(20) },
  );
  second.act(
    decideApproval,
    { approvalId: 'approval-police-c', decision: 'approved' },
    { by: officer(C.unitId, 'c.head', 'police', ['approver']), at: after(21) },
  );
  second.act(
    sendReferral,
    { toUnitId: D.unitId, lines: LINES, digest: DIGEST, senderWord: '丙' },
    { by: C, at: after(22) },
  );
  second.act(acceptReferral, { missing: [], agencyOfAddressee: 'police' }, { by: D, at: after(30) });
  const startOf = (referral: ReferralInMemory) =>
    referral.clocks.openDeadlines.find(({ deadlineId }) => deadlineId === 'XJD-02')?.startedAt;
  expect(startOf(second)).toBe(after(5));
  expect(ownerOf(record)).toBe(D.unitId);
});

describe('a clue that belongs to no case', () => {
  const opensCase = {
    ...{ caseId: 'case-9', centreUnitId: 'centre-c', superiorUnitIds: [], divisionCode: '980102' },
    ...{ policeUnitCode: '980102000000', subjects: [] },
  };
  const clue = (): ReferralInMemory => {
    const referral = found(world(null), { caseId: undefined as never, ground: 'agency', kind: 'clue' });
    approve(referral);
    send(referral);
    return referral;
  };

  it('opens one at the police that accept it', () => {
    const referral = clue();
    const { happened } = referral.act(
      acceptReferral,
      { missing: [], agencyOfAddressee: 'police', opensCase },
      { by: C, at: after(5) },
    );
    expect(happened).toMatchObject({ filingOwed: true, opensCase: { caseId: 'case-9' } });
    expect([stateOf(referral).caseId, clocksOf(referral)]).toEqual(['case-9', ['ADM-05']]);
  });

  it('and opens none where another agency takes it', () => {
    const referral = clue();
    referral.act(
      acceptReferral,
      { missing: [], agencyOfAddressee: 'procuratorate', opensCase },
      { by: C, at: after(5) },
    );
    expect([stateOf(referral).caseId, stateOf(referral).filing]).toEqual([undefined, 'none']);
  });
});

it('a case that has been filed owes no second decision on it', () => {
  const record = world();
  record.facts.set('filing:case-1', { version: 1, value: { filed: true } });
  const referral = sent(record);
  accept(referral, 5);
  expect([stateOf(referral).filing, clocksOf(referral)]).toEqual(['none', ['XJD-06/1', 'XJD-12']]);
});

describe('a dispute that no referral began', () => {
  const begun = (record = world(C.unitId)): ReferralInMemory => {
    const referral = newReferral(record);
    const { kind: _, ground: __, foundAt: ___, places: ____, approval: _____, ...facts } = aFinding();
    referral.act(beginHandOver, { ...facts, designationId: 'd-1' }, { by: A, at: after(1) });
    return referral;
  };

  it('is followed by a hand-over of its own: the other unit owns the case, and nobody need approve', () => {
    const referral = begun();
    expect([stateOf(referral).ownerUnitId, clocksOf(referral)]).toEqual([C.unitId, ['XJD-12/designated']]);
    expect(refusal(() => send(referral, 2, D.unitId))).toBe('REFERRAL.DESIGNATED');
    expect(refusal(() => referral.act(withdrawReferral, { reason: 'x' }, { by: A, at: after(2) }))).toBe(
      'REFERRAL.DESIGNATED',
    );
    send(referral, 2);
    expect(clocksOf(referral)).toEqual(['REF-01/1', 'XJD-06/1']);
    expect(refusal(() => giveBack(referral, 3))).toBe('REFERRAL.DESIGNATED');
    accept(referral, 3);
    sign(referral, A);
    sign(referral, C, DIGEST, 10);
    expect(stateOf(referral).status).toBe('handed-over');
  });

  it('begins once, and not while the case is being sent', () => {
    const record = world();
    found(record, { referralId: 'r-2' });
    expect(refusal(() => begun(record))).toBe('REFERRAL.UNDER_WAY');
    const referral = begun();
    expect(refusal(() => referral.act(beginHandOver, {} as never, { by: A, at: after(2) }))).toBe(
      'REFERRAL.FOUND_ALREADY',
    );
    expect(refusal(() => found(world(), { ground: 'designated' }))).toBe('REFERRAL.WRONG_GROUND');
  });
});

it('keeps one clock for the reporter’s notice, however often it is passed on', () => {
  const referral = sent();
  referral.act(forwardReferral, { toUnitId: D.unitId, reason: '属邻县管辖' }, { by: C, at: after(4) });
  referral.act(tellReporter, { how: '书面送达' }, { by: A, at: after(5) });
  expect(clocksOf(referral)).toEqual(['REF-01/2']);
});
