export interface CatcherSettings {
  readonly host: string;
  readonly port: number;
  readonly smtpPort: number;
  /** The file that keeps what was caught. */
  readonly file: string;
}

export function readSettings(env: NodeJS.ProcessEnv): CatcherSettings {
  return {
    host: env['HELI_HOST'] ?? '127.0.0.1',
    port: Number(env['HELI_CATCHER_PORT'] ?? 7121),
    smtpPort: Number(env['HELI_SMTP_PORT'] ?? 7122),
    file: `${env['HELI_DATA_DIR'] ?? '.heli'}/catcher/caught.jsonl`,
  };
}
