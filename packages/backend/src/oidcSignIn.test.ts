import { resolve } from 'node:path';
import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { ConfigSources } from '@backstage/config-loader';
import type { JsonObject } from '@backstage/types';
import authPlugin from '@backstage/plugin-auth-backend';
import authModuleOidcProvider from '@backstage/plugin-auth-backend-module-oidc-provider';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { BrowserSession } from './__testUtils__/BrowserSession';
import { client, OpenIdProvider } from './__testUtils__/OpenIdProvider';

const portalUrl = 'http://portal.example';
const liWei: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'li-wei', namespace: 'default' },
  spec: { profile: { email: 'li.wei@riverstone.example' } },
};

/** The committed production configuration with these environment variables, on a database of its own. */
async function productionConfiguration(environment: Record<string, string>) {
  const root = resolve(__dirname, '../../..');
  const config = await ConfigSources.toConfig(
    ConfigSources.defaultForTargets({
      targets: ['app-config.yaml', 'app-config.production.yaml'].map(file => ({
        type: 'path',
        target: resolve(root, file),
      })),
      watch: false,
      substitutionFunc: async name => environment[name],
    }),
  );
  const data = config.get<{ backend: JsonObject }>();
  config.close();
  return {
    ...data,
    backend: {
      ...data.backend,
      database: { client: 'better-sqlite3', connection: ':memory:' },
    },
  };
}

describe('sign-in with OpenID Connect, as app-config.production.yaml configures it', () => {
  const provider = new OpenIdProvider();
  let backendUrl: string;

  beforeAll(async () => {
    // the provider advises at length against running it as a test does
    jest.spyOn(console, 'warn').mockImplementation();
    jest.spyOn(console, 'info').mockImplementation();
    await provider.start();
    const { server } = await startTestBackend({
      features: [
        authServiceFactory,
        httpAuthServiceFactory,
        authPlugin,
        authModuleOidcProvider,
        catalogServiceMock.factory({ entities: [liWei] }),
        mockServices.rootConfig.factory({
          data: await productionConfiguration({
            AUTH_SESSION_SECRET: 'session-secret-of-the-test-0123456789',
            OIDC_CLIENT_ID: client.id,
            OIDC_CLIENT_SECRET: client.secret,
            OIDC_METADATA_URL: `${provider.issuer}/.well-known/openid-configuration`,
            PORTAL_URL: portalUrl,
          }),
        }),
      ],
    });
    backendUrl = `http://localhost:${server.port()}`;
    provider.allowRedirectTo([`${backendUrl}/api/auth/oidc/handler/frame`]);
  });

  afterAll(() => provider.stop());

  async function signIn(person: string) {
    provider.person = person;
    const browser = new BrowserSession();
    const start = new URL('/api/auth/oidc/start', backendUrl);
    start.search = new URLSearchParams({
      env: 'production',
      origin: portalUrl,
      scope: 'openid profile email',
    }).toString();
    const page = await browser.open(start);
    const message = /decodeURIComponent\('([^']*)'\)/.exec(page)?.[1] ?? '{}';
    return { browser, message: JSON.parse(decodeURIComponent(message)) };
  }

  it('gives a token for the person of the catalog with the verified address', async () => {
    const { message } = await signIn('li');
    expect(message.error).toBeUndefined();
    expect(message.response.profile.email).toBe('li.wei@riverstone.example');
    const { token, identity } = message.response.backstageIdentity;
    expect(identity.userEntityRef).toBe('user:default/li-wei');

    const whoAmI = await fetch(`${backendUrl}/api/auth/v1/userinfo`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(await whoAmI.json()).toMatchObject({
      claims: { sub: 'user:default/li-wei' },
    });
  });

  it('uses PKCE', async () => {
    provider.authorizations.length = 0;
    await signIn('li');
    expect(provider.authorizations[0].get('code_challenge_method')).toBe(
      'S256',
    );
    expect(provider.authorizations[0].get('response_type')).toBe('code');
  });

  it('renews the token from the session cookie, without a page', async () => {
    const { browser } = await signIn('li');
    const renewal = await browser.fetch(
      new URL('/api/auth/oidc/refresh?env=production', backendUrl),
      { 'x-requested-with': 'XMLHttpRequest' },
    );
    expect(renewal.status).toBe(200);
    expect(await renewal.json()).toMatchObject({
      backstageIdentity: {
        token: expect.stringMatching(/^ey/),
        identity: { userEntityRef: 'user:default/li-wei' },
      },
    });
  });

  it('refuses an address that the provider has not verified', async () => {
    const { message } = await signIn('pretender');
    expect(message.response).toBeUndefined();
    expect(message.error.message).toContain('does not contain an email');
  });

  it('refuses somebody whom the catalog does not know', async () => {
    const { message } = await signIn('stranger');
    expect(message.response).toBeUndefined();
    expect(message.error.message).toContain('unable to resolve user identity');
  });
});
