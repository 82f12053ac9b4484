import { idempotencyKeyIn } from '#platform/http/idempotency-key';

describe('Idempotency-Key', () => {
  it.each(['k', 'A.b_c-9', 'x'.repeat(64)])('takes %s', (key) => {
    expect(idempotencyKeyIn({ 'idempotency-key': key })).toBe(key);
  });

  it.each([undefined, '', 'x'.repeat(65), 'a/b', 'a:b', 'due/1', 'a, b', 'a\n', '密钥', ['a', 'b']])(
    'refuses %j',
    (key) => {
      expect(() => idempotencyKeyIn({ 'idempotency-key': key })).toThrow(
        expect.objectContaining({ code: 'REQUEST.IDEMPOTENCY_KEY' }),
      );
    },
  );
});
