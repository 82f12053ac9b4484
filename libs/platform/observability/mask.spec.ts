import { mask, maskText } from '#platform/observability/mask';

describe('the log', () => {
  it.each([
    ['an account number', 'account 9559980012345678901 stopped', 'account ***8901 stopped'],
    ['a card number in groups', '卡号 9559 9800 1234 5678。', '卡号 ***5678。'],
    ['a phone', '电话13800001234', '电话***1234'],
    ['an identity card', '99010119800101123X', '***123X'],
  ])('masks %s inside a text', (_, text, masked) => {
    expect(maskText(text)).toBe(masked);
  });

  it.each([
    'stop-payment-order/0198f2c4-1111-7000-8000-123456789012',
    '2026-11-21T01:02:03.456Z',
    'cmd/u-1/k',
    '200 ms',
  ])('leaves %s alone', (text) => {
    expect(maskText(text)).toBe(text);
  });

  it('masks by the name of the field, at any depth', () => {
    const line = {
      matterId: 'a/1',
      items: [{ accountName: '甲', accountNumber: '1', bankName: '云山银行' }],
      victim: { phone: '2' },
      code: 'X',
    };
    expect(mask(line)).toEqual({
      matterId: 'a/1',
      items: [{ accountName: '***', accountNumber: '***', bankName: '云山银行' }],
      victim: '***',
      code: 'X',
    });
  });

  it('masks what an error says', () => {
    const error = new Error('no account 9559980012345678901', { cause: new Error('13800001234') });
    expect(JSON.stringify(mask(error))).not.toMatch(/9559980012345678901|13800001234/);
  });
});
