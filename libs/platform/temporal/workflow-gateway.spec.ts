import {
  ApplicationFailure,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import type { Command } from '#contracts/shared/command';
import type { Instant } from '#domain/shared/instant';
import { toProblem } from '#platform/http/problem';
import { setUpLog } from '#platform/observability/log';
import { type Receipts, WorkflowGateway } from '#platform/temporal/workflow-gateway';

beforeAll(() => setUpLog({ level: 'silent' }));

const actor = { agency: 'bank', unitId: 'bank-1', officerId: 'o-1', roles: [] } as const;
const command: Command = {
  commandId: 'cmd/bank-1/k',
  digest: 'd'.repeat(64),
  actor,
  receivedAt: '2026-03-01T00:00:00.000Z' as Instant,
  body: {},
};
const receipt = { matterId: 'area/1', number: 3 };
const stored = { ...receipt, digest: command.digest };

const failed = (...details: unknown[]): Error =>
  new WorkflowUpdateFailedError(
    'x',
    ApplicationFailure.nonRetryable('Answered already.', 'ORDER.ANSWERED', ...details),
  );

interface Sent {
  deadline?: number;
  options?: { updateId: string; startWorkflowOperation?: { options: object } };
}

type Engine = Promise<unknown> | (() => Promise<unknown>);

function gatewayWhere(engine: Engine, look: Receipts['receiptOf']): { gateway: WorkflowGateway; sent: Sent } {
  const sent: Sent = {};
  const send = (_update: string, options: NonNullable<Sent['options']>): Promise<unknown> => (
    (sent.options = options),
    typeof engine === 'function' ? engine() : engine
  );
  const client = {
    workflow: { getHandle: () => ({ executeUpdate: send }), executeUpdateWithStart: send },
    withDeadline: (deadline: number, work: () => Promise<unknown>) => ((sent.deadline = deadline), work()),
  };
  const parts = {
    client: client as never,
    receipts: { receiptOf: look },
    taskQueue: 'q',
    clock: () => Promise.resolve(undefined),
  };
  return { gateway: new WorkflowGateway(parts), sent };
}

const act = (error: Error, look: Receipts['receiptOf']): Promise<unknown> =>
  gatewayWhere(Promise.reject(error), look).gateway.act('area/1', 'answer', command);
const problemOf = (answer: Promise<unknown>): Promise<unknown> =>
  answer.then(
    () => undefined,
    (error) => toProblem(error, 'en'),
  );

it('a refusal keeps code, kind and details across the process boundary', async () => {
  expect(await problemOf(act(failed('conflict', { by: 'x' }), () => Promise.resolve(stored)))).toMatchObject({
    status: 409,
    code: 'ORDER.ANSWERED',
    title: 'Answered already.',
    details: { by: 'x' },
  });
});

describe('a command that the engine gives back unheard', () => {
  const unheard = (): Error =>
    new WorkflowUpdateFailedError('x', ApplicationFailure.nonRetryable("It wasn't processed.", 'UnprocessedUpdate'));

  it('is sent again until a worker has looked at it', async () => {
    let sent = 0;
    const engine = (): Promise<unknown> => (
      (sent += 1),
      sent < 3 ? Promise.reject(unheard()) : Promise.resolve(receipt)
    );
    const { gateway } = gatewayWhere(engine, () => Promise.resolve(undefined));
    expect([await gateway.act('area/1', 'answer', command), sent]).toEqual([receipt, 3]);
  });

  it('is not sent for ever, and its outcome is then looked up', async () => {
    let sent = 0;
    const engine = (): Promise<unknown> => ((sent += 1), Promise.reject(unheard()));
    const { gateway } = gatewayWhere(engine, () => Promise.resolve(stored));
    expect([await gateway.act('area/1', 'answer', command), sent]).toEqual([receipt, 5]);
  });
});

describe.each([
  ['a matter not found', new WorkflowNotFoundError('x', 'w', undefined)],
  ['a deadline', new WorkflowUpdateRPCTimeoutOrCancelledError('x')],
  ['a failure without a kind', failed()],
  ['a failure of another kind', failed('fault')],
  ['a broken connection', new Error('x')],
])('%s', (_, failure) => {
  it('gives the receipt when the record has the act', async () => {
    await expect(act(failure, () => Promise.resolve(stored))).resolves.toEqual(receipt);
  });

  it('refuses with COMMAND.OTHER_BODY when the record has the key for another request', async () => {
    expect(await problemOf(act(failure, () => Promise.resolve({ ...stored, digest: 'e' })))).toMatchObject({
      status: 409,
      code: 'COMMAND.OTHER_BODY',
    });
  });

  it.each([
    ['has no such act', () => Promise.resolve(undefined)],
    ['cannot be read', () => Promise.reject(new Error('x'))],
  ])('leaves the outcome unknown when the record %s', async (_, look) => {
    expect(await problemOf(act(failure, look))).toMatchObject({ status: 503, code: 'CASE.OUTCOME_UNKNOWN' });
  });
});

it('every call ends within ten seconds and carries the digest in its update id', async () => {
  const before = Date.now();
  const { gateway, sent } = gatewayWhere(Promise.resolve(receipt), () => Promise.resolve(undefined));
  await gateway.act('area/1', 'answer', command);
  expect(sent.deadline! - before).toBeGreaterThanOrEqual(10_000);
  expect(sent.deadline! - before).toBeLessThan(11_000);
  expect(sent.options!.updateId).toBe(`cmd/bank-1/k#${'d'.repeat(16)}`);
});

it('opens a matter with its first command, and joins it where it is open already', async () => {
  const { gateway, sent } = gatewayWhere(Promise.resolve(receipt), () => Promise.resolve(undefined));
  await expect(gateway.open('area/1', { workflowType: 'areaWorkflow', update: 'openIt' }, command)).resolves.toEqual(
    receipt,
  );
  expect(sent.options!.startWorkflowOperation!.options).toMatchObject({
    workflowId: 'area/1',
    workflowIdConflictPolicy: 'USE_EXISTING',
    args: [{ matterId: 'area/1' }],
  });
});
