import { logger, setUpLog } from '#platform/observability/log';
import { inContext, noteCommand } from '#platform/observability/request-context';

const lines: string[] = [];
beforeAll(() => setUpLog({ level: 'info', destination: { write: (line) => void lines.push(line) } }));

const last = (): Record<string, unknown> => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown>;

describe('a line of the log', () => {
  it('carries the ids of request and command', () => {
    inContext({ requestId: 'r-1', process: 'bank-api' }, () => {
      noteCommand('cmd/u/k');
      logger().info({ matterId: 'm/1' }, 'Sent.');
    });
    expect(last()).toMatchObject({
      level: 'info',
      requestId: 'r-1',
      process: 'bank-api',
      commandId: 'cmd/u/k',
      matterId: 'm/1',
      msg: 'Sent.',
    });
  });

  it('carries no personal data, in fields, errors or the message', () => {
    logger().error({ accountName: '甲', err: new Error('card 9559980012345678901') }, 'called 13800001234');
    expect(lines.at(-1)).not.toMatch(/甲|9559980012345678901|13800001234/);
    expect(last()).toMatchObject({ msg: 'called ***1234', err: { message: 'card ***8901' } });
  });
});
