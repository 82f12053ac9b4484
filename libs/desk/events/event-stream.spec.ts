import { EventStream } from '#desk/events/event-stream';
import type { LiveEvent, Listener } from '#platform/events/live-events';
import { setUpLog } from '#platform/observability/log';

beforeAll(() => setUpLog({ level: 'silent' }));

const event = (id: string, units: readonly string[] = ['mine']): LiveEvent => ({
  id,
  matterId: 'a/1',
  number: 1,
  area: 'a',
  units,
});

function aStream(missed?: readonly LiveEvent[]) {
  const written: string[] = [];
  const listeners = new Set<Listener>();
  const state = { ended: false, backlog: 0 };
  const sink = {
    write: (text: string) => written.push(text),
    end: () => (state.ended = true),
    get writableLength() {
      return state.backlog;
    },
  };
  const events = {
    listen: (listener: Listener) => (listeners.add(listener), () => void listeners.delete(listener)),
    since: () => Promise.resolve(missed),
  };
  const maySee = ({ units }: LiveEvent): Promise<boolean> => Promise.resolve(units.includes('mine'));
  const stream = new EventStream({ events, sink, maySee });
  const happens = (...all: LiveEvent[]): void => all.forEach((one) => listeners.forEach((listener) => listener(one)));
  const ids = (): string[] => written.flatMap((text) => /^id: (.+)$/m.exec(text)?.[1] ?? []);
  return { stream, written, happens, ids, state, listeners };
}

describe('a stream of events', () => {
  it('tells ids, and nothing else', async () => {
    const { stream, happens, written } = aStream();
    stream.open();
    happens(event('5-0'));
    await stream.settled();
    expect(written.at(-1)).toBe('id: 5-0\nevent: act\ndata: {"matterId":"a/1","number":1,"area":"a"}\n\n');
  });

  it('tells only what the reader may see', async () => {
    const { stream, happens, ids } = aStream();
    stream.open();
    happens(event('5-0', ['theirs']), event('6-0'));
    await stream.settled();
    expect(ids()).toEqual(['6-0']);
  });

  it('tells what was missed first, and what came meanwhile once', async () => {
    const { stream, happens, ids } = aStream([event('5-0'), event('5-1')]);
    stream.open('4-0');
    happens(event('5-1'), event('10-0'));
    await stream.settled();
    expect(ids()).toEqual(['5-0', '5-1', '10-0']);
  });

  it('asks for a fresh look where it cannot say what was missed', async () => {
    const { stream, written } = aStream(undefined);
    stream.open('4-0');
    await stream.settled();
    expect(written.at(-1)).toBe('event: reset\ndata: {}\n\n');
  });

  it('lets go of a reader that takes nothing', async () => {
    const { stream, happens, state, listeners } = aStream();
    stream.open();
    state.backlog = 2_000_000;
    happens(event('5-0'));
    await stream.settled();
    expect([state.ended, listeners.size]).toEqual([true, 0]);
  });
});
