import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const rootFolder = fileURLToPath(new URL('../../', import.meta.url));

/** What the launcher remembers between runs; it goes away with the packages that it is about. */
export const cacheFolder = join(rootFolder, 'node_modules/.cache/trust-portal');

export const backstageCli = join(
  rootFolder,
  'node_modules/@backstage/cli/bin/backstage-cli',
);
