import type { Config } from '@backstage/config';

/** The names of this machine that nobody else can reach. */
export const loopbackHosts: ReadonlySet<string> = new Set([
  '127.0.0.1',
  '::1',
  'localhost',
]);

function listenHost(config: Config): string | undefined {
  const listen = config.getOptional('backend.listen');
  if (typeof listen === 'string') {
    // `host:port`, or `:port` for every address; an IPv6 host stands in brackets
    return listen
      .slice(0, Math.max(0, listen.lastIndexOf(':')))
      .replace(/^\[(.*)\]$/, '$1');
  }
  return config.getOptionalString('backend.listen.host');
}

/**
 * Says whether the sample people may sign in here. They have no password, so they are offered only when configured,
 * on this machine alone and in development.
 *
 * @param config - the root configuration
 * @param nodeEnvironment - the value of NODE_ENV
 * @returns false when they are not configured
 * @throws Error when they are configured where they must not be
 */
export function assertSamplePeopleAllowed(
  config: Config,
  nodeEnvironment: string | undefined,
): boolean {
  const provider = config.getOptionalConfig('auth.providers.sample-people');
  if (!provider?.getOptionalBoolean('enabled')) {
    return false;
  }
  if (!loopbackHosts.has(listenHost(config) ?? '')) {
    throw new Error(
      "Sample people can sign in without a password, so the backend must listen on this machine alone: set 'backend.listen.host' to 127.0.0.1, or 'auth.providers.sample-people.enabled' to false",
    );
  }
  const isDevelopment =
    config.getOptionalString('auth.environment') === 'development' &&
    nodeEnvironment !== 'production';
  if (
    !isDevelopment &&
    !provider.getOptionalBoolean('dangerouslyAllowOutsideDevelopment')
  ) {
    throw new Error(
      "Sample people can sign in only in development: set 'auth.providers.sample-people.enabled' to false, or run with 'auth.environment: development' and without NODE_ENV=production",
    );
  }
  return true;
}
