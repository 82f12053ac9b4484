import { type ClockMove, type ClockMoved, type ClockParts, moveClock, tellAll } from '#desk/clock/move-clock';
import type { Actor } from '#domain/agency/actor';
import { DomainError } from '#domain/shared/domain-error';
import { openDatabase } from '#persistence/database';
import { ActRecord } from '#persistence/record/act-record';
import { ClockBookOfDatabase } from '#persistence/record/clock-book';
import { legalAt } from '#platform/clock/legal-time';
import { type Config, readConfig } from '#platform/config/config';
import { openTemporal } from '#platform/temporal/temporal-client';
import { WorkflowGateway } from '#platform/temporal/workflow-gateway';

interface CommandIo {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

const USAGE = `heli clock show
heli clock advance MINUTES   puts legal time forward
heli clock factor N          lets legal time run N times as fast as the wall clock
heli clock tell              tells every open matter the present setting once more

Legal time is never moved in production. Ends with 0, 1 when a matter did not answer, 2 when the call is not understood or refused.`;

const BAD_INPUT = 2;
/** Who moves time from a terminal is not known to the service: the record names the program. */
const BY: Actor = { agency: 'supervisor', unitId: 'heli', officerId: 'heli', roles: ['administrator'] };

/** `heli clock …`; gives the exit code. */
export async function clockCommand(
  [verb = '', value, ...more]: readonly string[],
  io: CommandIo,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<number> {
  const move = moveOf(verb, value);
  if (!move || more.length > 0) {
    io.err(USAGE);
    return BAD_INPUT;
  }
  return withParts(readConfig(env), (parts) => run(parts, move, io));
}

type Asked = 'show' | 'tell' | ClockMove;

function moveOf(verb: string, value: string | undefined): Asked | undefined {
  if (verb === 'show' || verb === 'tell') return value === undefined ? verb : undefined;
  if (value === undefined || value.trim() === '' || Number.isNaN(Number(value))) return undefined;
  if (verb === 'advance') return { advanceMinutes: Number(value) };
  return verb === 'factor' ? { factor: Number(value) } : undefined;
}

async function run(parts: ClockParts, asked: Asked, io: CommandIo): Promise<number> {
  if (asked === 'show') {
    const clock = await parts.book.read();
    const moved = clock ? `${clock.factor} times as fast as the wall clock` : 'never moved';
    io.out(`${legalAt(clock, Date.now())}, ${moved}`);
    return 0;
  }
  try {
    return report(asked === 'tell' ? await tellAll(parts, BY) : await moveClock(parts, asked, BY), io);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    io.err(`${error.message} (${error.code})`);
    return BAD_INPUT;
  }
}

function report(moved: ClockMoved | undefined, io: CommandIo): number {
  if (!moved) {
    io.out('Legal time has never been moved.');
    return 0;
  }
  const { clock, told, missed } = moved;
  io.out(`Legal time is ${legalAt(clock, Date.now())}, ${clock.factor} times as fast; ${told} open matters know it.`);
  for (const matterId of missed) io.err(`${matterId} did not answer: run heli clock tell.`);
  return missed.length > 0 ? 1 : 0;
}

async function withParts(config: Config, work: (parts: ClockParts) => Promise<number>): Promise<number> {
  const database = await openDatabase(config.databaseUrl, { poolSize: 2, applicationName: 'heli-clock' });
  const temporal = openTemporal(config.temporal);
  try {
    const book = new ClockBookOfDatabase(database);
    const record = new ActRecord();
    const gateway = new WorkflowGateway({
      client: temporal.client,
      receipts: { receiptOf: (matterId, commandId) => record.receiptOf(database.manager, matterId, commandId) },
      taskQueue: config.temporal.taskQueue,
      clock: () => book.read(),
    });
    return await work({ book, gateway, mayMove: config.clockMayMove });
  } finally {
    await temporal.close();
    await database.destroy();
  }
}
