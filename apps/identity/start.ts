import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Accounts } from './accounts.js';
import { interactions } from './interactions.js';
import { keysIn } from './keys.js';
import { providerFor } from './provider.js';
import type { IdentitySettings } from './settings.js';

export interface Identity {
  readonly issuer: string;
  stop(): Promise<void>;
}

/** The embedded OpenID provider, for people who are invented: it has no place where real officers act. */
export async function start(settings: IdentitySettings): Promise<Identity> {
  if (settings.environment === 'production') {
    throw new Error('The embedded identity provider refuses to start in production: set OIDC_ISSUER to your own.');
  }
  const server = createServer();
  await listen(server, settings);
  const issuer = `http://${settings.host}:${(server.address() as AddressInfo).port}`;
  const accounts = new Accounts(settings.officersFile, settings.password);
  const provider = providerFor(issuer, settings, accounts, await keysIn(settings.dataDirectory));
  const handle = provider.callback();
  const handleLogin = interactions(provider, accounts);
  server.on('request', (request, response) => {
    if (request.url === '/readyz' || request.url === '/healthz') return void response.end('{"status":"ok"}');
    handleLogin(request, response).then(
      (answered) => (answered ? undefined : handle(request, response)),
      (error: unknown) => {
        console.error(error);
        response.writeHead(500).end();
      },
    );
  });
  return { issuer, stop: () => stop(server) };
}

function listen(server: Server, { port, host }: IdentitySettings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
