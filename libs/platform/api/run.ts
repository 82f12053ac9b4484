import { setUpLog, logger } from '#platform/observability/log';

export interface Running {
  stop(): Promise<void>;
}

type Environment = Readonly<Record<string, string | undefined>>;

const LAST_PATIENCE_MS = 15_000;

/** Runs a process from its first line to its last: what cannot start says why and ends, what is told to stop ends in order. */
export function runAsProcess(name: string, start: (env: Environment) => Promise<Running>): void {
  setUpLog({ level: process.env['HELI_LOG_LEVEL'] ?? 'info' });
  const started = start(process.env);
  started.then(
    () => logger().info({ process: name }, 'Ready.'),
    (error: unknown) => fail(name, error),
  );
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(name, started));
}

async function stop(name: string, started: Promise<Running>): Promise<void> {
  setTimeout(() => process.exit(1), LAST_PATIENCE_MS).unref();
  try {
    await (await started).stop();
    logger().info({ process: name }, 'Stopped.');
    process.exit(0);
  } catch (error) {
    fail(name, error);
  }
}

function fail(name: string, error: unknown): void {
  logger().fatal({ process: name, err: error }, error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
  setTimeout(() => process.exit(1), 100);
}
