import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Secrets {
  /** Salts the commitments to personal data; without it a name or a number could be guessed from its hash. */
  readonly pepper: string;
  readonly postgresPassword: string;
}

/** The secrets of one data folder, made once and readable by its owner alone. */
export function secretsIn(dataFolder: string): Secrets {
  const file = join(dataFolder, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  const secrets = { pepper: randomBytes(32).toString('hex'), postgresPassword: randomBytes(16).toString('hex') };
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  return secrets;
}
