import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  fingerprintOf,
  isUpToDate,
  listPackages,
  rememberDone,
} from './fingerprint.mjs';
import { assertDiskHasRoom } from './disk.mjs';
import { say } from './messages.mjs';
import { backstageCli, rootFolder } from './paths.mjs';
import { runQuietly } from './quietWork.mjs';
import {
  childEnvironment,
  findYarn,
  registryEnvironment,
} from './toolchain.mjs';

// 1.8 GB of packages, and as much again for what npm and Yarn keep in the home folder.
const neededMegabytes = 3500;

/** Installs the packages unless those of this very yarn.lock are installed. */
export async function installPackages() {
  const isInstalled = existsSync(backstageCli);
  if (isInstalled && isUpToDate('installed', fingerprint())) {
    return;
  }
  if (!isInstalled) {
    assertDiskHasRoom(rootFolder, neededMegabytes);
  }
  const yarn = await findYarn();
  say('installing');
  await runQuietly('install', [process.execPath, yarn, 'install'], {
    env: childEnvironment(registryEnvironment()),
    failure: 'installFailed',
    folder: rootFolder,
  });
  // Taken again: Yarn completes yarn.lock when a developer has changed a package.json.
  await rememberDone('installed', fingerprint());
}

function fingerprint() {
  const manifests = listPackages().map(({ folder }) =>
    join(folder, 'package.json'),
  );
  const atTheRoot = ['package.json', 'yarn.lock', '.yarnrc.yml'];
  return fingerprintOf([
    ...atTheRoot.map(name => join(rootFolder, name)),
    ...manifests,
  ]);
}
