import type { Actor } from '#domain/agency/actor';
import { LegalTime } from '#platform/clock/legal-time';
import { Commands, digestOf } from '#platform/temporal/commands';
import { openedId, uuidV5 } from '#platform/temporal/matter-id';

const actor: Actor = { agency: 'bank', unitId: 'bank-1', officerId: 'o-1', roles: ['desk-clerk'] };
const commands = new Commands(new LegalTime({ read: () => Promise.resolve(undefined) }, true, () => 0));

describe('a command', () => {
  it('carries its identity, its author, its digest and the legal instant of its arrival', async () => {
    expect(await commands.from({ actor, key: 'k', body: { a: 1 } })).toEqual({
      commandId: 'cmd/bank-1/k',
      digest: digestOf({ actor, body: { a: 1 } }),
      actor,
      receivedAt: '1970-01-01T00:00:00.000Z',
      body: { a: 1 },
    });
  });

  it('has another digest for another body or another officer, and the same for another role', () => {
    const digest = digestOf({ actor, body: { a: 1 } });
    expect(digestOf({ actor, body: { a: 2 } })).not.toBe(digest);
    expect(digestOf({ actor: { ...actor, officerId: 'o-2' }, body: { a: 1 } })).not.toBe(digest);
    expect(digestOf({ actor: { ...actor, roles: ['desk-head'] }, body: { a: 1 } })).toBe(digest);
  });

  it('is digested by what the caller sent where the body holds what was added', () => {
    const request = { name: '甲' };
    expect(digestOf({ actor, body: { salt: '1' }, request })).toBe(digestOf({ actor, body: { salt: '2' }, request }));
  });
});

describe('the id of what a request opens', () => {
  it('is the same for the same unit, key and addressee, and another for any other', () => {
    const opened = { unitId: 'u', key: 'k', addressee: 'b' };
    expect(openedId(opened)).toBe(openedId({ ...opened }));
    expect(openedId({ ...opened, key: 'k2' })).not.toBe(openedId(opened));
    expect(openedId({ unitId: 'u', key: 'kb' })).not.toBe(openedId(opened));
  });

  it('is a UUID of version 5', () => {
    expect(uuidV5('x')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
