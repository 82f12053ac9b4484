import { type DestinationStream, type Logger, pino } from 'pino';
import { mask, maskText } from '#platform/observability/mask';
import { context } from '#platform/observability/request-context';

export interface LogSettings {
  readonly level: string;
  readonly destination?: DestinationStream;
}

/** JSON, one line per event, with the ids of request and command and without personal data. */
const make = ({ level, destination }: LogSettings): Logger =>
  pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      mixin: () => ({ ...context() }),
      formatters: { level: (label) => ({ level: label }), log: (line) => mask(line) as Record<string, unknown> },
      serializers: { err: (error: unknown) => error },
      hooks: {
        logMethod(args, method) {
          const masked = args.map((part: unknown) => (typeof part === 'string' ? maskText(part) : part));
          method.apply(this, masked as Parameters<typeof method>);
        },
      },
    },
    destination ?? pino.destination(1),
  );

let current = make({ level: process.env['HELI_LOG_LEVEL'] ?? 'info' });

export const setUpLog = (settings: LogSettings): void => {
  current = make(settings);
};

export const logger = (): Logger => current;
