import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** How the portal is known at the provider. */
export const client = {
  id: 'trust-portal',
  secret: 'client-secret-of-the-test',
};

/** The people at the OpenID provider, by the name that they sign in with there. */
const accounts: Record<string, { email: string; email_verified: boolean }> = {
  li: { email: 'li.wei@riverstone.example', email_verified: true },
  pretender: { email: 'li.wei@riverstone.example', email_verified: false },
  stranger: { email: 'stranger@elsewhere.example', email_verified: true },
};

/** A real OpenID provider, at which whoever was named comes in without typing a password. */
export class OpenIdProvider {
  #server: Server | undefined;
  #handle: RequestListener = () => {};
  issuer = '';
  /** Who sits in front of the browser. */
  person = 'li';
  /** The authorization requests that arrived, by their query. */
  readonly authorizations: URLSearchParams[] = [];

  async start() {
    const server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(
        request.url ?? '/',
        this.issuer,
      );
      if (pathname === '/auth') {
        this.authorizations.push(searchParams);
      }
      this.#handle(request, response);
    });
    await new Promise<void>(done => {
      server.listen(0, '127.0.0.1', done);
    });
    this.#server = server;
    this.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.allowRedirectTo([]);
  }

  /** The address of the backend is known only after its start, which in turn asks this provider for its metadata. */
  allowRedirectTo(redirectUris: string[]) {
    const provider = new Provider(this.issuer, {
      clients: redirectUris.length
        ? [
            {
              client_id: client.id,
              client_secret: client.secret,
              redirect_uris: redirectUris,
              grant_types: ['authorization_code', 'refresh_token'],
            },
          ]
        : [],
      claims: { email: ['email', 'email_verified'], profile: ['name'] },
      cookies: { keys: ['cookie-key-of-the-test'] },
      features: { devInteractions: { enabled: false } },
      findAccount: (_context, accountId) => ({
        accountId,
        claims: () => ({ sub: accountId, ...accounts[accountId] }),
      }),
      issueRefreshToken: () => true,
      pkce: { required: () => true },
    });
    const handle = provider.callback();
    this.#handle = async (request, response) => {
      if (!request.url?.startsWith('/interaction/')) {
        handle(request, response);
        return;
      }
      const { prompt, params } = await provider.interactionDetails(
        request,
        response,
      );
      if (prompt.name === 'login') {
        await provider.interactionFinished(request, response, {
          login: { accountId: this.person },
        });
        return;
      }
      const grant = new provider.Grant({
        accountId: this.person,
        clientId: client.id,
      });
      grant.addOIDCScope(String(params.scope));
      await provider.interactionFinished(request, response, {
        consent: { grantId: await grant.save() },
      });
    };
  }

  async stop() {
    this.#server?.closeAllConnections();
    await new Promise(done => this.#server?.close(done));
  }
}
