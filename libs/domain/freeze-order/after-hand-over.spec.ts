import { afterHandOver, mayDecide, RENEWS_AS_WRITTEN } from '#domain/freeze-order/after-hand-over';
import { anApproval, at, codeOf, frozen, POLICE } from '#domain/freeze-order/freeze-order.spec-support';
import { proposeRenewal } from '#domain/freeze-order/renew';
import type { ApprovalAsked } from '#domain/agency/approval';
import type { FreezeOrder, Renews } from '#domain/freeze-order/freeze-order';

const asked = (unitId: string, approverUnitId: string): ApprovalAsked =>
  ({ proposer: { agency: 'police', unitId, officerId: 'p' }, approverUnitId }) as ApprovalAsked;
const order = { issuerUnitId: 'giver', approval: asked('giver', 'giver-bureau') } as FreezeOrder;

describe('who renews once the case is with another unit (DESIGN)', () => {
  it('is the original authority, and the choice is marked as ours', () => {
    expect(RENEWS_AS_WRITTEN).toBe('original');
    expect(afterHandOver('original')).toEqual({ words: expect.stringContaining('第240条'), mark: 'DESIGN' });
    expect(mayDecide(order, asked('receiver', 'giver-bureau'))).toBe(true);
    expect(mayDecide(order, asked('receiver', 'receiver-bureau'))).toBe(false);
  });

  it('may be set to the authority of the receiver, never to another one of the giver', () => {
    expect(mayDecide(order, asked('receiver', 'receiver-bureau'), 'receiver')).toBe(true);
    expect(mayDecide(order, asked('giver', 'receiver-bureau'), 'receiver')).toBe(false);
  });

  it('is recorded with what was asked under it', () => {
    const receiver = { ...POLICE, unitId: 'police-2' };
    const asked = (renews?: Renews) => {
      const freeze = frozen();
      const approval = anApproval('r-1', {
        proposer: { agency: 'police', unitId: receiver.unitId, officerId: receiver.officerId },
        approverUnitId: 'bureau-9',
      });
      const body = { itemNos: [1], approval, reason: '继续侦查', ...(renews && { renews }) };
      const code = codeOf(() => freeze.act(proposeRenewal, body, { by: receiver, at: at('2026-09-10T10:00') }));
      return [code, freeze.acts.at(-1)?.entry.happened];
    };
    expect([asked()[0], asked('original')[0]]).toEqual(Array(2).fill('FREEZE_ORDER.OTHER_AUTHORITY'));
    expect(asked('receiver')).toEqual(['no refusal', expect.objectContaining({ renews: 'receiver' })]);
  });
});
