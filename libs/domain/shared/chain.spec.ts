import { bodyOf, GENESIS, placeIn, sealedLine, sealOf } from '#domain/shared/chain';

const body = (matterId: string, number = 1): string =>
  bodyOf({ matterId, number, commandId: 'cmd/u/k', digest: 'd', entry: { at: 'then', happened: { event: 'Issued' } } });

describe('the hashed text of an act', () => {
  it('says at its end which act of which matter it is', () => {
    expect(placeIn(body('stop-payment-order/1', 12))).toEqual({ matterId: 'stop-payment-order/1', number: 12 });
  });

  it('cannot be given another place by what it says', () => {
    const entry = { text: ',"matterId":"other/1","number":9}' };
    const placed = bodyOf({ matterId: 'case/"1\\', number: 2, commandId: 'c', digest: 'd', entry });
    expect(placeIn(placed)).toEqual({ matterId: 'case/"1\\', number: 2 });
  });

  it.each([['{}'], [''], [body('a').replace('"number":1', '"number":0')], [`${body('a')} `]])(
    'has no place where it is no body: %s',
    (text) => expect(placeIn(text)).toBeUndefined(),
  );
});

describe('a seal', () => {
  const digest = (text: string): string => `<${text}>`;
  const checkpoint = { number: 1, at: 'then', matters: 1, acts: 2, previous: GENESIS };

  it('covers number, instant, counts, the seal before it and every head', () => {
    const line = sealedLine({ matterId: 'case/1', number: 2, hash: 'h' }, digest);
    expect(line).toBe('<case/1> 2 h');
    const seal = sealOf(checkpoint, [line], digest);
    for (const other of [{ number: 2 }, { at: 'now' }, { matters: 2 }, { acts: 3 }, { previous: 'x' }]) {
      expect(sealOf({ ...checkpoint, ...other }, [line], digest)).not.toBe(seal);
    }
    expect(sealOf(checkpoint, [], digest)).not.toBe(seal);
  });
});
