import type { Officer } from '#domain/agency/officer';
import type { OnCallEntry } from '#domain/agency/on-call';
import { AGENCY_OF, type Unit } from '#domain/agency/unit';
import { instantAt } from '#domain/calendar/shanghai';
import type { Instant } from '#domain/shared/instant';

/** Builders of invented units and officers for tests. */
export const NOW = '2026-11-21T04:00:00.000Z' as Instant;

export const hoursFromNow = (hours: number): Instant => instantAt(Date.parse(NOW) + hours * 3_600_000);

export const aUnit = (given: Partial<Unit> & Pick<Unit, 'unitId'>): Unit => ({
  name: given.unitId,
  shortName: given.unitId,
  level: 'county',
  divisionCode: '990102',
  kind: 'police-bureau',
  openSince: '2020-01-01T00:00:00.000Z' as Instant,
  ...given,
  agency: given.agency ?? AGENCY_OF[given.kind ?? 'police-bureau'],
});

export const anOfficer = (given: Partial<Officer> & Pick<Officer, 'officerId' | 'unitId'>): Officer => ({
  name: `${given.officerId}(虚构)`,
  agency: 'bank',
  roles: ['desk-clerk'],
  login: given.officerId,
  mail: `${given.officerId}@heli.example`,
  ...given,
});

export const aTurn = (given: Partial<OnCallEntry> = {}): OnCallEntry => ({
  role: 'A',
  phone: '00000000001',
  from: hoursFromNow(-24),
  ...given,
});

/** One province with one city, a county of it, and the institutions around them. */
export const aRegister = (): Unit[] => [
  aUnit({ unitId: 'police-province', level: 'province', divisionCode: '990000', mail: 'province@heli.example' }),
  aUnit({ unitId: 'police-city', level: 'city', divisionCode: '990100', parentId: 'police-province' }),
  aUnit({ unitId: 'police-county', parentId: 'police-city', mail: 'county@heli.example' }),
  aUnit({ unitId: 'police-post', kind: 'police-station', level: 'post', parentId: 'police-county' }),
  aUnit({ unitId: 'police-other-county', divisionCode: '990103', parentId: 'police-city' }),
  aUnit({
    unitId: 'centre-province',
    kind: 'anti-fraud-centre',
    level: 'province',
    divisionCode: '990000',
    parentId: 'police-province',
  }),
  aUnit({
    unitId: 'centre-city',
    kind: 'anti-fraud-centre',
    level: 'city',
    divisionCode: '990100',
    parentId: 'centre-province',
  }),
  aUnit({ unitId: 'centre-county', kind: 'anti-fraud-centre', parentId: 'centre-city', mail: 'centre@heli.example' }),
  aUnit({
    unitId: 'bank-yunshan',
    kind: 'head-office',
    level: 'city',
    divisionCode: '990100',
    bankCode: '961',
    mail: 'desk@heli.example',
  }),
  aUnit({ unitId: 'bank-yunshan-branch', kind: 'branch', parentId: 'bank-yunshan', bankCode: '961' }),
  aUnit({
    unitId: 'pay-hetai',
    kind: 'payment-institution',
    level: 'province',
    divisionCode: '990000',
    bankCode: '969',
  }),
  aUnit({
    unitId: 'financial-regulator',
    kind: 'regulator',
    level: 'province',
    divisionCode: '990000',
    branchOfWork: 'financial-regulation',
  }),
  aUnit({
    unitId: 'central-bank',
    kind: 'regulator',
    level: 'province',
    divisionCode: '990000',
    branchOfWork: 'central-bank',
  }),
  aUnit({ unitId: 'office-province', kind: 'joint-meeting-office', level: 'province', divisionCode: '990000' }),
  aUnit({
    unitId: 'office-city',
    kind: 'joint-meeting-office',
    level: 'city',
    divisionCode: '990100',
    parentId: 'office-province',
  }),
];
