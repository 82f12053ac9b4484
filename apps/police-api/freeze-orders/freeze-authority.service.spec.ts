import type { DataSource } from 'typeorm';
import type { Acts } from '#desk/request/acts';
import type { Actor } from '#domain/agency/actor';
import { aUnit } from '#domain/agency/unit.spec-support';
import { UnitTree } from '#domain/agency/unit-tree';
import type { Renews } from '#domain/freeze-order/freeze-order';
import type { Instant } from '#domain/shared/instant';
import type { AgencyReadModel } from '#persistence/agency/agency.read-model';
import type { ApiSettings } from '#platform/api/settings';
import { FreezeAuthorityService } from './freeze-authority.service.js';

const since = '2020-01-01T00:00:00.000Z' as Instant;
const TREE = new UnitTree([
  aUnit({ unitId: 'county' }),
  aUnit({ unitId: 'brigade', kind: 'police-brigade', parentId: 'county' }),
  aUnit({ unitId: 'city', level: 'city', divisionCode: '990100' }),
  aUnit({ unitId: 'city-centre', kind: 'anti-fraud-centre', level: 'city', divisionCode: '990100' }),
  aUnit({ unitId: 'other-county', divisionCode: '990202' }),
  aUnit({ unitId: 'other-brigade', kind: 'police-brigade', divisionCode: '990202', parentId: 'other-county' }),
]);
const ORDER = { orderId: 'f-1', issuerUnitId: 'brigade', authorityUnitId: 'county', level: 'county' };

/** Who is asked to approve a renewal that this unit proposes. */
async function askedOf(unitId: string, given: { readonly renews: Renews; readonly hasMoved: boolean }) {
  const sent: { body: { approval: { approverUnitId: string } } }[] = [];
  const query = (sql: string): Promise<object[]> => {
    if (sql.includes('matter_parties')) return Promise.resolve(given.hasMoved ? [{}] : []);
    return Promise.resolve(sql.includes('from freeze_orders') ? [ORDER] : []);
  };
  const acts = {
    now: () => Promise.resolve(since),
    act: (_: string, __: string, sending: (typeof sent)[number]) => Promise.resolve(sent.push(sending)),
  };
  const service = new FreezeAuthorityService(
    { manager: { query } } as unknown as DataSource,
    { tree: () => Promise.resolve(TREE) } as unknown as AgencyReadModel,
    acts as unknown as Acts,
    { config: { freezeRenewedBy: given.renews } } as unknown as ApiSettings,
  );
  const actor: Actor = { agency: 'police', unitId, officerId: 'p.one', roles: ['officer'] };
  await service.proposeRenewal({ actor, key: 'k', orderId: 'f-1' }, { itemNos: [1], reason: '仍需冻结' });
  return sent[0]?.body.approval.approverUnitId;
}

describe('whose word a renewal needs', () => {
  it.each([
    ['the issuer', 'brigade', { renews: 'receiver', hasMoved: false }, 'county'],
    ['the centre, while the case is with the issuer', 'city-centre', { renews: 'receiver', hasMoved: false }, 'county'],
    ['the receiver', 'other-brigade', { renews: 'receiver', hasMoved: true }, 'other-county'],
    [
      'the receiver, where the original authority renews',
      'other-brigade',
      { renews: 'original', hasMoved: true },
      'county',
    ],
  ] as const)('%s asks', async (_, unitId, given, approver) => {
    await expect(askedOf(unitId, given)).resolves.toBe(approver);
  });
});
