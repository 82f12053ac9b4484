import { isHealthy, LOOPBACK } from './ports.js';
import { foreign, own, type Part, type PartOptions } from './part.js';
import { startProgram } from './program.js';

export interface IdentityOptions extends PartOptions {
  readonly environment: string;
  readonly officersFile: string;
  readonly consoleUrl: string;
}

/** Identity: the issuer at OIDC_ISSUER, else the embedded provider with the officers of a file. */
export async function start(options: IdentityOptions): Promise<Part> {
  const given = process.env['OIDC_ISSUER'];
  if (given) {
    const discovery = `${given.replace(/\/$/, '')}/.well-known/openid-configuration`;
    if (!(await isHealthy(discovery))) throw new Error(`OIDC_ISSUER is set, but ${discovery} does not answer.`);
    return foreign('Identity', given);
  }
  const address = `http://${LOOPBACK}:${options.port}`;
  const child = await startProgram({
    name: 'identity',
    file: 'dist/apps/identity/main.js',
    env: {
      HELI_ENVIRONMENT: options.environment,
      HELI_HOST: LOOPBACK,
      HELI_IDENTITY_PORT: String(options.port),
      HELI_OFFICERS_FILE: options.officersFile,
      HELI_DATA_DIR: options.dataFolder,
      HELI_CONSOLE_URL: options.consoleUrl,
    },
    logFolder: options.logFolder,
    readyUrl: `${address}/readyz`,
    ...(options.onDeath && { onDeath: options.onDeath }),
  });
  return own('Identity', address, child);
}
