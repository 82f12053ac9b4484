import type { ClientMetadata, Configuration, KoaContextWithOIDC, ResourceServer } from 'oidc-provider';
import { interactionPolicy, Provider } from 'oidc-provider';
import type { Accounts } from './accounts.js';
import type { Keys } from './keys.js';
import { memory } from './memory.js';
import { errorPage, logoutPage } from './pages.js';
import type { IdentitySettings } from './settings.js';

const CONSOLE_CLIENT = 'heli-console';
const API = 'urn:heli:api';
const AUDIENCE = 'heli';

const HOUR = 3600;
/** A shift: a demonstration is not interrupted by a second login. */
const SHIFT = 12 * HOUR;

const api: ResourceServer = {
  scope: 'act',
  audience: AUDIENCE,
  accessTokenFormat: 'jwt',
  jwt: { sign: { alg: 'RS256' } },
};

const CALLBACKS = ['/auth/callback', '/callback'];

/** On this machine the port of the console does not matter (RFC 8252, 7.3); elsewhere its address must be exact. */
function consoleClient({ consoleUrl }: IdentitySettings): ClientMetadata {
  const { hostname } = new URL(consoleUrl);
  const local = hostname === '127.0.0.1' || hostname === 'localhost';
  const homes = local ? ['http://127.0.0.1', 'http://localhost'] : [consoleUrl.replace(/\/$/, '')];
  return {
    client_id: CONSOLE_CLIENT,
    client_name: '合力平台工作台',
    application_type: local ? 'native' : 'web',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code'],
    response_types: ['code'],
    redirect_uris: homes.flatMap((home) => CALLBACKS.map((path) => `${home}${path}`)),
    post_logout_redirect_uris: homes.flatMap((home) => [home, `${home}/`]),
  };
}

const machineClients = (accounts: Accounts): ClientMetadata[] =>
  accounts.machines().map(({ clientId, clientSecret }) => ({
    client_id: clientId,
    client_secret: clientSecret,
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
    token_endpoint_auth_method: 'client_secret_basic',
  }));

/** Both sorts of account carry the same claims, so that the APIs have one way to know who acts. */
function claimsOf(accounts: Accounts, id: string): Record<string, unknown> {
  const officer = accounts.officer(id);
  if (officer) return { agency: officer.agency, unit: officer.unitId, roles: officer.roles, name: officer.name };
  const machine = accounts.machine(id);
  return machine ? { agency: machine.agency, unit: machine.unitId, roles: machine.roles, name: machine.clientId } : {};
}

function configuration(settings: IdentitySettings, accounts: Accounts, keys: Keys): Configuration {
  return {
    adapter: memory(),
    clients: [consoleClient(settings), ...machineClients(accounts)],
    jwks: keys.jwks as NonNullable<Configuration['jwks']>,
    cookies: {
      keys: keys.cookieKeys,
      names: { session: 'heli_identity', interaction: 'heli_login', resume: 'heli_resume' },
    },
    claims: { openid: ['sub'], profile: ['name', 'agency', 'unit', 'roles'] },
    scopes: ['openid', 'profile'],
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    ttl: {
      AccessToken: SHIFT,
      ClientCredentials: HOUR,
      IdToken: SHIFT,
      Session: SHIFT,
      Grant: SHIFT,
      Interaction: HOUR,
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource: (ctx, form) => void (ctx.body = logoutPage(form)) },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => API,
        useGrantedResource: () => true,
        getResourceServerInfo: () => api,
      },
    },
    interactions: { policy: loginOnly(), url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: (_ctx, id) =>
      accounts.officer(id) ? { accountId: id, claims: () => ({ sub: id, ...claimsOf(accounts, id) }) } : undefined,
    extraTokenClaims: (_ctx, token) =>
      claimsOf(accounts, 'accountId' in token ? token.accountId : (token.clientId ?? '')),
    loadExistingGrant: grantFor,
    renderError: (ctx, out) => void (ctx.body = errorPage(out.error, out.error_description ?? '')),
  };
}

/** A program on this machine is asked for consent each time otherwise; ours never. */
function loginOnly(): interactionPolicy.Prompt[] {
  const policy = interactionPolicy.base();
  policy.get('consent')?.checks.remove('native_client_prompt');
  return policy;
}

/** The console is our own: nobody is asked whether it may know who they are. */
async function grantFor(ctx: KoaContextWithOIDC): Promise<InstanceType<Provider['Grant']>> {
  const { provider, client, session } = ctx.oidc;
  const grant = new provider.Grant({ clientId: client?.clientId ?? '', accountId: session?.accountId ?? '' });
  grant.addOIDCScope('openid profile');
  grant.addOIDCClaims(['name', 'agency', 'unit', 'roles']);
  grant.addResourceScope(API, 'act');
  await grant.save();
  return grant;
}

export const providerFor = (issuer: string, settings: IdentitySettings, accounts: Accounts, keys: Keys): Provider =>
  new Provider(issuer, configuration(settings, accounts, keys));
