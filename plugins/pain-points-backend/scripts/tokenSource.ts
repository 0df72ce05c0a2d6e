/** A token of the portal lives an hour; it is fetched anew well before that. */
const LIFETIME_MS = 30 * 60 * 1000;

/**
 * Gives the token for each request: that of a sample person of a development portal,
 * or the one in the environment variable PORTAL_TOKEN.
 *
 * @throws Error when a sample person cannot be signed in.
 */
export function tokenSource(options: {
  portal: string;
  /** A sample person, for example `user:default/li-wei`. */
  person?: string;
}): () => Promise<string | undefined> {
  const { portal, person } = options;
  if (!person) return async () => process.env.PORTAL_TOKEN;
  let known: { token: string; fetchedAt: number } | undefined;
  return async () => {
    if (!known || Date.now() - known.fetchedAt > LIFETIME_MS) {
      const response = await fetch(`${portal}/api/auth/sample-people/refresh`, {
        headers: { 'x-sample-person': person },
      });
      if (!response.ok) {
        throw Object.assign(
          new Error(
            `${person} cannot sign in at ${portal}: ${response.status}`,
          ),
          { name: 'ResponseError' },
        );
      }
      const { backstageIdentity } = await response.json();
      known = { token: backstageIdentity.token, fetchedAt: Date.now() };
    }
    return known.token;
  };
}
