/** Opens pages the way a browser does: follows redirects and keeps the cookies of each server. */
export class BrowserSession {
  static readonly #mostRedirects = 20;
  readonly #cookies = new Map<string, Map<string, string>>();

  /** @returns the text of the page at the end of the redirects */
  async open(address: URL): Promise<string> {
    let next = address;
    for (let visited = 0; visited < BrowserSession.#mostRedirects; visited++) {
      const response = await this.fetch(next);
      const location = response.headers.get('location');
      if (!location) {
        return response.text();
      }
      next = new URL(location, next);
    }
    throw new Error(`${address.origin} sends the browser round in circles`);
  }

  /** One request, without following redirects. */
  async fetch(
    address: URL,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const jar = this.#jarOf(address);
    const response = await fetch(address, {
      redirect: 'manual',
      headers: {
        ...headers,
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    return response;
  }

  #jarOf({ origin }: URL): Map<string, string> {
    const jar = this.#cookies.get(origin) ?? new Map<string, string>();
    this.#cookies.set(origin, jar);
    return jar;
  }
}
