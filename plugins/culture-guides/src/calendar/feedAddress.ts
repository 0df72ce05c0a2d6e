/**
 * The whole address of a calendar feed, for programs outside of the portal.
 *
 * @param path - as the service answers it: below the plugin, or from the root of the server
 * @param pluginBaseUrl - where the plugin is mounted, without a slash at the end
 */
export function feedAddress(path: string, pluginBaseUrl: string): string {
  return path.startsWith('/api/')
    ? new URL(path, pluginBaseUrl).href
    : `${pluginBaseUrl}${path}`;
}
