import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const rootFolder = fileURLToPath(new URL('../../', import.meta.url));

/** What the launcher remembers between runs. Not in node_modules, which Yarn empties when it begins a new one. */
export const cacheFolder = join(rootFolder, '.cache');

export const backstageCli = join(
  rootFolder,
  'node_modules/@backstage/cli/bin/backstage-cli',
);
