import { AFTER_HAND_OVER, mayDecide } from '#domain/freeze-order/after-hand-over';
import type { ApprovalAsked } from '#domain/agency/approval';
import type { FreezeOrder } from '#domain/freeze-order/freeze-order';

const asked = (unitId: string, approverUnitId: string): ApprovalAsked =>
  ({ proposer: { agency: 'police', unitId, officerId: 'p' }, approverUnitId }) as ApprovalAsked;
const order = { issuerUnitId: 'giver', approval: asked('giver', 'giver-bureau') } as FreezeOrder;

describe('who renews once the case is with another unit (DESIGN)', () => {
  it('is the original authority, and the choice is marked as ours', () => {
    expect(AFTER_HAND_OVER).toEqual({ renews: 'original', mark: 'DESIGN' });
    expect(mayDecide(order, asked('receiver', 'giver-bureau'))).toBe(true);
    expect(mayDecide(order, asked('receiver', 'receiver-bureau'))).toBe(false);
  });

  it('may be set to the authority of the receiver, never to another one of the giver', () => {
    expect(mayDecide(order, asked('receiver', 'receiver-bureau'), 'receiver')).toBe(true);
    expect(mayDecide(order, asked('giver', 'receiver-bureau'), 'receiver')).toBe(false);
  });
});
