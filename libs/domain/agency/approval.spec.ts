import { approverOf, asking, reaches, settling } from '#domain/agency/approval';
import { UNIT_LEVELS } from '#domain/agency/unit';
import { aUnit } from '#domain/agency/unit.spec-support';
import { UnitTree } from '#domain/agency/unit-tree';
import type { Instant } from '#domain/shared/instant';

const since = '2020-01-01T00:00:00.000Z' as Instant;

const TREE = new UnitTree([
  aUnit({ unitId: 'province', level: 'province', divisionCode: '990000' }),
  aUnit({ unitId: 'city', level: 'city', divisionCode: '990100', parentId: 'province' }),
  aUnit({ unitId: 'county', parentId: 'city' }),
  aUnit({ unitId: 'brigade', kind: 'police-brigade', parentId: 'county' }),
  aUnit({ unitId: 'station', kind: 'police-station', level: 'post', parentId: 'county' }),
  aUnit({ unitId: 'city-centre', kind: 'anti-fraud-centre', level: 'city', divisionCode: '990100' }),
  aUnit({ unitId: 'county-centre', kind: 'anti-fraud-centre', parentId: 'city-centre' }),
  aUnit({ unitId: 'alone', kind: 'police-station', level: 'post', divisionCode: '880101' }),
]);

describe('who approves', () => {
  it.each([
    ['station', 'county', 'county'],
    ['brigade', 'county', 'county'],
    ['station', 'city', 'city'],
    ['county', 'province', 'province'],
    ['county-centre', 'county', 'county'],
    ['county-centre', 'city', 'city'],
    ['city-centre', 'county', 'city'],
  ] as const)('for %s at %s level or above: the bureau of %s', (unitId, level, approver) => {
    expect(approverOf(TREE, unitId, level).unitId).toBe(approver);
  });

  it('is refused where the line has nobody who may', () => {
    expect(() => approverOf(TREE, 'alone', 'county')).toThrow(
      expect.objectContaining({ code: 'APPROVAL.NO_APPROVER' }),
    );
  });
});

describe('the green channel', () => {
  const asked = {
    ...{
      approvalId: 'query.1',
      kind: 'query-order',
      title: '协助查询',
      approverUnitId: 'county',
      level: 'county' as const,
    },
    ...{ proposer: { agency: 'police' as const, unitId: 'station', officerId: 'p.li' }, askedAt: since },
  };

  it('is told sooner, under the same clock, and changes nothing else of what is asked', () => {
    const [plain, fast] = [asking(asked), asking({ ...asked, fast: true })];
    expect([plain.opens[0]?.ruleId, fast.opens[0]?.ruleId]).toEqual(['APPROVAL-01', 'APPROVAL-02']);
    expect(fast.opens[0]?.deadlineId).toBe(plain.opens[0]?.deadlineId);
    expect(fast.asks).toEqual([{ ...asked, fast: true }]);
    const given = { ...{ approvalId: 'query.1', decision: 'approved' as const, title: '', proposerUnitId: 'station' } };
    const closed = settling({ ...given, by: asked.proposer, at: since }).closes;
    expect(closed.map(({ deadlineId }) => deadlineId)).toEqual([fast.opens[0]?.deadlineId]);
  });
});

it('a level reaches itself and all below', () => {
  for (const [index, level] of UNIT_LEVELS.entries())
    for (const [other, needed] of UNIT_LEVELS.entries()) expect(reaches(level, needed)).toBe(index <= other);
});
