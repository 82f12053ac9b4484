import type { LoggerService } from '@nestjs/common';
import { logger } from '#platform/observability/log';

const context = (rest: readonly unknown[]): object => ({ of: rest.at(-1) });

/** What Nest says about itself, as lines of our log. */
export const nestLog: LoggerService = {
  log: (message: unknown, ...rest: unknown[]) => logger().debug(context(rest), String(message)),
  warn: (message: unknown, ...rest: unknown[]) => logger().warn(context(rest), String(message)),
  error: (message: unknown, ...rest: unknown[]) => logger().error(context(rest), String(message)),
};
