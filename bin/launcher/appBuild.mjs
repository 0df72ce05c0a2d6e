import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  fingerprintOf,
  isUpToDate,
  listPackages,
  listSources,
  rememberDone,
} from './fingerprint.mjs';
import { assertDiskHasRoom } from './disk.mjs';
import { say } from './messages.mjs';
import { backstageCli, rootFolder } from './paths.mjs';
import { runQuietly } from './quietWork.mjs';
import { childEnvironment } from './toolchain.mjs';

const appFolder = join(rootFolder, 'packages/app');
const neededMegabytes = 200;
const rolesInTheBrowser = [
  'frontend',
  'frontend-plugin',
  'frontend-plugin-module',
  'web-library',
  'common-library',
];

/** Builds the app unless the one that is there was built from the same sources. */
export async function buildApp() {
  const inputs = fingerprint();
  const isBuilt = existsSync(join(appFolder, 'dist/index.html'));
  if (isBuilt && isUpToDate('app-built', inputs)) {
    return;
  }
  assertDiskHasRoom(rootFolder, neededMegabytes);
  say('building');
  await runQuietly(
    'build',
    [process.execPath, backstageCli, 'package', 'build'],
    {
      cwd: appFolder,
      env: childEnvironment(),
      failure: 'buildFailed',
      folder: appFolder,
    },
  );
  await rememberDone('app-built', inputs);
}

/** What the built app depends on: all that runs in the browser, the versions of its packages, and configuration. */
function fingerprint() {
  const sources = listPackages()
    .filter(({ manifest }) =>
      rolesInTheBrowser.includes(manifest.backstage?.role),
    )
    .flatMap(({ folder }) => listSources(folder));
  const atTheRoot = ['yarn.lock', 'tsconfig.json', 'app-config.yaml']
    .map(name => join(rootFolder, name))
    .filter(existsSync);
  return fingerprintOf([...sources, ...atTheRoot]);
}
