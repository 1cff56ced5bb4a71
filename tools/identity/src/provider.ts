import { interactionPolicy, Provider } from 'oidc-provider';
import type { AdapterFactory, Configuration, KoaContextWithOIDC } from 'oidc-provider';
import type { Accounts } from './accounts.ts';
import { clientsOf } from './clients.ts';
import type { PortalAddresses } from './clients.ts';
import type { Keys } from './keys.ts';
import { html } from './html.ts';
import { written } from './page.ts';
import type { Page } from './page.ts';

/** The one thing tokens are for. A client names it as `resource`, or gets it all the same. */
export const API_RESOURCE = 'urn:bursar:api';
/** The audience of the tokens. */
export const API_AUDIENCE = 'bursar-api';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** The protocol itself, with everything that is not needed switched off. */
export function makeProvider(
  issuer: string,
  parts: {
    readonly accounts: Accounts;
    readonly adapter: AdapterFactory;
    readonly keys: Keys;
    readonly portal: PortalAddresses;
  },
): Provider {
  const { accounts, adapter, keys, portal } = parts;
  const path = new URL(issuer).pathname;
  const cookie = { signed: true, httpOnly: true, sameSite: 'lax', overwrite: true } as const;
  const policy = interactionPolicy.base();
  // All clients are ours: nobody is asked whether the portal may know who they are.
  policy.remove('consent');
  const configuration: Configuration = {
    adapter,
    clients: clientsOf(portal),
    jwks: { keys: [keys.signing as never] },
    cookies: {
      keys: [...keys.cookies],
      names: { session: 'bursar_sign_in', interaction: 'bursar_step', resume: 'bursar_resume' },
      long: { ...cookie, path },
      short: cookie,
    },
    responseTypes: ['code'],
    scopes: ['openid'],
    claims: { openid: ['sub'] },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    pkce: { required: () => true },
    interactions: { policy, url: (_, { uid }) => `${path}/sign-in/${uid}` },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      revocation: {
        enabled: true,
        allowedPolicy: (_, client, token) => token.clientId === client.clientId,
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => API_RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: '',
          audience: API_AUDIENCE,
          accessTokenFormat: 'jwt',
          accessTokenTTL: 5 * MINUTE,
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
      rpInitiatedLogout: { enabled: true, logoutSource, postLogoutSuccessSource },
    },
    // A refresh token lives as long as the sign-in, is used once, and its reuse ends them all.
    issueRefreshToken: (_, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    ttl: {
      AccessToken: 5 * MINUTE,
      AuthorizationCode: MINUTE,
      IdToken: 5 * MINUTE,
      Interaction: HOUR,
      Session: 12 * HOUR,
      Grant: 12 * HOUR,
      RefreshToken: 12 * HOUR,
    },
    async findAccount(_, id) {
      const found = await accounts.byId(id);
      return found ? { accountId: id, claims: () => ({ sub: id }) } : undefined;
    },
    loadExistingGrant,
    renderError(ctx, { error, error_description }) {
      show(ctx, {
        title: 'This sign-in cannot go on',
        body: html`<p>It may have been left open for too long. <a href="/">Start again</a>.</p>
          <p class="hint">${error}: ${error_description ?? ''}</p>`,
      });
    },
  };
  return new Provider(issuer, configuration);
}

/** What every client may have of everybody: who they are, for the API. */
async function loadExistingGrant({ oidc }: KoaContextWithOIDC) {
  const { Grant } = oidc.provider;
  const clientId = oidc.client!.clientId;
  const id = oidc.session!.grantIdFor(clientId);
  const existing = id === undefined ? undefined : await Grant.find(id);
  if (existing) return existing;
  const grant = new Grant({ clientId, accountId: oidc.session!.accountId! });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}

/** Whoever comes with the id token of the person signed in comes from “Sign out”, and is not asked again. */
function logoutSource(ctx: KoaContextWithOIDC, form: string): void {
  const { entities, session } = ctx.oidc;
  const hint = entities.IdTokenHint as { payload: { sub?: string } } | undefined;
  const isDecided = hint !== undefined && hint.payload.sub === session?.accountId;
  show(ctx, {
    title: 'Sign out?',
    ...(isDecided && { script: "document.querySelector('button.first').click()" }),
    body: html`${{ markup: form }}
      <button class="first" type="submit" form="op.logoutForm" name="logout" value="yes">
        Sign out
      </button>
      <button type="submit" form="op.logoutForm">Stay signed in</button>`,
  });
}

function postLogoutSuccessSource(ctx: KoaContextWithOIDC): void {
  show(ctx, {
    title: 'You are signed out',
    body: html`<p><a href="/">To the first page</a></p>`,
  });
}

/** Sent once the protocol has done with the request: it still has cookies to set. */
function show(ctx: Pick<KoaContextWithOIDC, 'set' | 'body'>, page: Page): void {
  const { headers, text } = written(page);
  ctx.set(headers);
  ctx.body = text;
}
