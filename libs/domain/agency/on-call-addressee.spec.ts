import type { Deputy } from '#domain/agency/deputy';
import type { Officer } from '#domain/agency/officer';
import type { OnCallEntry } from '#domain/agency/on-call';
import { addresseeOf } from '#domain/agency/on-call-addressee';
import { anOfficer, aRegister, aTurn, aUnit, hoursFromNow, NOW } from '#domain/agency/unit.spec-support';
import { agencyWorld } from '#domain/agency/unit-world';
import type { RungAddressee } from '#domain/deadline/deadline';

const unitId = 'bank-yunshan';
const sides = { ownerUnitId: unitId, issuerUnitId: 'police-county' };
const clerk = anOfficer({ officerId: 'clerk', unitId });
const second = anOfficer({ officerId: 'second', unitId });
const head = anOfficer({ officerId: 'head', unitId, roles: ['desk-head'] });

interface Given {
  readonly officers?: Officer[];
  readonly turns?: OnCallEntry[];
  readonly deputies?: Deputy[];
  readonly closed?: string[];
}

const worldOf = ({ officers = [clerk, second, head], turns = [], deputies = [], closed = [] }: Given) =>
  agencyWorld({
    units: [...aRegister(), aUnit({ unitId: 'far-police', divisionCode: '980102' })].map((unit) =>
      closed.includes(unit.unitId) ? { ...unit, closedAt: NOW } : unit,
    ),
    officers,
    deputies,
    registers: [{ unitId, entries: turns, verifiedAt: NOW }],
  });

const a = aTurn({ role: 'A', officerId: 'clerk' });
const b = aTurn({ role: 'B', officerId: 'second' });
const told = (to: RungAddressee, given: Given = {}, between = sides) => {
  const { recipients, detours } = addresseeOf(to, between, worldOf(given), NOW);
  return { to: recipients.map(({ unitId: unit, officerId }) => officerId ?? unit), detours };
};

describe('a rung that would reach a desk that does not exist', () => {
  const issuer = anOfficer({ officerId: 'p.li', unitId: 'police-county', agency: 'police' });
  const deputy = anOfficer({ officerId: 'p.deputy', unitId: 'police-county', agency: 'police' });
  const apart = (given: Partial<Parameters<typeof agencyWorld>[0]> = {}) =>
    agencyWorld({
      units: aRegister().map((unit) => (unit.unitId === unitId ? { ...unit, connected: false } : unit)),
      officers: [issuer, deputy],
      deputies: [],
      registers: [],
      ...given,
    });
  const between = { ...sides, issuerOfficerId: 'p.li' };

  it.each<RungAddressee>(['owner', 'on-call-a', 'on-call-b', 'desk-head'])(
    'is told to the officer who issued the order: %s',
    (to) => {
      const { recipients, detours } = addresseeOf(to, between, apart(), NOW);
      expect([recipients.map(({ officerId }) => officerId), detours]).toEqual([['p.li'], ['not-connected']]);
    },
  );

  it('is told to the deputy of the officer, and to the unit where the officer has left it', () => {
    const away = { officerId: 'p.li', deputyId: 'p.deputy', from: hoursFromNow(-1), to: hoursFromNow(1) };
    const stoodIn = addresseeOf('owner', between, apart({ deputies: [away] }), NOW);
    expect(stoodIn.recipients.map(({ officerId }) => officerId)).toEqual(['p.deputy']);
    const moved = apart({ officers: [{ ...issuer, unitId: 'police-city' }] });
    expect(addresseeOf('owner', between, moved, NOW)).toMatchObject({
      ...{ recipients: [{ unitId: 'police-county' }], detours: ['not-connected'] },
    });
    expect(addresseeOf('owner', sides, apart(), NOW).recipients).toMatchObject([{ unitId: 'police-county' }]);
  });

  it('goes on to the regulator as any other', () => {
    const { recipients } = addresseeOf('regulator', between, apart(), NOW);
    expect(recipients.map(({ unitId: unit }) => unit)).not.toContain('police-county');
  });
});

describe('a rung is told to', () => {
  it('the officer on call, at the number of the turn and the mail of the officer', () => {
    expect(addresseeOf('on-call-a', sides, worldOf({ turns: [a, b] }), NOW)).toEqual({
      recipients: [{ unitId, officerId: 'clerk', mail: 'clerk@heli.example', phone: '00000000001' }],
      detours: [],
    });
  });

  it('a duty telephone without an officer', () => {
    expect(addresseeOf('on-call-b', sides, worldOf({ turns: [aTurn({ role: 'B' })] }), NOW).recipients).toEqual([
      { unitId, phone: '00000000001' },
    ]);
  });

  const endedClerk = { ...clerk, validUntil: NOW };
  const muteHead = anOfficer({ officerId: 'head', unitId, roles: ['desk-head'] });
  const { mail: _, ...mute } = muteHead;
  const away = { officerId: 'clerk', deputyId: 'second', from: hoursFromNow(-1), to: hoursFromNow(1) };

  it.each<[string, RungAddressee, Given, string[], string[]]>([
    ['A', 'on-call-a', { turns: [a, b] }, ['clerk'], []],
    ['B where A is empty', 'on-call-a', { turns: [b] }, ['second'], ['nobody-on-call-a']],
    [
      'B where the account of A has ended',
      'on-call-a',
      { turns: [a, b], officers: [endedClerk, second] },
      ['second'],
      ['nobody-on-call-a'],
    ],
    ['the head where the register is empty', 'on-call-a', {}, ['head'], ['nobody-on-call-a', 'nobody-on-call-b']],
    ['the head where B is empty', 'on-call-b', { turns: [a] }, ['head'], ['nobody-on-call-b']],
    [
      'the unit where there is no head',
      'on-call-b',
      { officers: [clerk] },
      [unitId],
      ['nobody-on-call-b', 'no-desk-head'],
    ],
    ['the unit where the head has no address', 'desk-head', { officers: [mute] }, [unitId], ['no-desk-head']],
    ['the deputy of A', 'on-call-a', { turns: [a, b], deputies: [away] }, ['second'], ['deputy']],
    [
      'the officer where the deputy has left',
      'on-call-a',
      { turns: [a], officers: [clerk], deputies: [away] },
      ['clerk'],
      [],
    ],
    ['the head of the desk', 'desk-head', {}, ['head'], []],
    ['the deputy of the head', 'desk-head', { deputies: [{ ...away, officerId: 'head' }] }, ['second'], ['deputy']],
    ['the unit that must act', 'owner', {}, [unitId], []],
    ['the unit that waits', 'issuer', {}, ['police-county'], []],
    ['the centre of the police side', 'anti-fraud-centre', {}, ['centre-county'], []],
    [
      'the next centre where the first is closed',
      'anti-fraud-centre',
      { closed: ['centre-county'] },
      ['centre-city'],
      ['no-unit-address'],
    ],
    ['the regulator of the bank', 'regulator', {}, ['financial-regulator'], ['no-unit-address']],
    ['the office of the area', 'supervisor', {}, ['office-city'], ['no-unit-address']],
    [
      'the office where there is no regulator',
      'regulator',
      { closed: ['financial-regulator', 'central-bank'] },
      ['office-city'],
      ['no-regulator', 'no-unit-address'],
    ],
    [
      'the office where a head office has no superior',
      'superior',
      {},
      ['office-city'],
      ['no-superior', 'no-unit-address'],
    ],
    [
      'the unit itself where there is no office',
      'supervisor',
      { closed: ['office-city', 'office-province'] },
      [unitId],
      ['no-supervisor'],
    ],
  ])('%s', (_name, to, given, expected, detours) => {
    expect(told(to, given)).toEqual({ to: expected, detours });
  });

  it('the superior, where a centre is missing', () => {
    const closed = ['centre-county', 'centre-city', 'centre-province'];
    expect(told('anti-fraud-centre', { closed })).toEqual({
      to: ['police-city'],
      detours: ['no-centre', 'no-unit-address'],
    });
  });

  it('both offices where the two sides lie in different areas, once each', () => {
    const between = { ownerUnitId: 'pay-hetai', issuerUnitId: 'police-county' };
    expect(told('supervisor', {}, between).to).toEqual(['office-province', 'office-city']);
  });

  it('the other side, where one side is in no register', () => {
    expect(told('owner', {}, { ...sides, ownerUnitId: 'gone' })).toEqual({
      to: ['police-county'],
      detours: ['unknown-unit'],
    });
    expect(told('issuer', {}, { ...sides, issuerUnitId: 'gone' })).toEqual({ to: [unitId], detours: ['unknown-unit'] });
    expect(() => told('owner', {}, { ownerUnitId: 'gone', issuerUnitId: 'gone' })).toThrow('gone');
  });

  it('the desk alone, where a unit has neither officer nor address', () => {
    const between = { ...sides, ownerUnitId: 'pay-hetai' };
    expect(addresseeOf('on-call-a', between, worldOf({}), NOW)).toEqual({
      recipients: [{ unitId: 'pay-hetai' }],
      detours: ['nobody-on-call-a', 'nobody-on-call-b', 'no-desk-head', 'no-unit-address'],
    });
  });

  it('somebody always, whoever is missing', () => {
    const everybody: RungAddressee[] = [
      'owner',
      'issuer',
      'on-call-a',
      'on-call-b',
      'desk-head',
      'anti-fraud-centre',
      'superior',
      'regulator',
      'supervisor',
    ];
    const alone = { ownerUnitId: 'far-police', issuerUnitId: 'far-police' };
    for (const to of everybody) expect(told(to, { officers: [] }, alone).to).toEqual(['far-police']);
  });
});
