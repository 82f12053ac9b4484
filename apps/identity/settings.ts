export interface IdentitySettings {
  readonly environment: string;
  readonly host: string;
  readonly port: number;
  /** The file with `officers`, `machines` and `units`, or a list of officers alone. */
  readonly officersFile: string;
  readonly dataDirectory: string;
  /** Where officers come from and go back to. */
  readonly consoleUrl: string;
  /** What every officer without a password of their own may log in with. */
  readonly password: string;
}

export function readSettings(env: NodeJS.ProcessEnv): IdentitySettings {
  return {
    environment: env['HELI_ENVIRONMENT'] ?? 'demonstration',
    host: env['HELI_HOST'] ?? '127.0.0.1',
    port: Number(env['HELI_IDENTITY_PORT'] ?? 7120),
    officersFile: env['HELI_OFFICERS_FILE'] ?? 'deploy/demo/world.json',
    dataDirectory: env['HELI_DATA_DIR'] ?? '.heli',
    consoleUrl: env['HELI_CONSOLE_URL'] ?? 'http://127.0.0.1:7100',
    password: env['HELI_DEMONSTRATION_PASSWORD'] ?? 'heli',
  };
}
