import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cacheFolder, rootFolder } from './paths.mjs';
import { writeRemembered } from './remembered.mjs';

const passedOver = new Set([
  'node_modules',
  'dist',
  'dist-types',
  'e2e-tests',
  'coverage',
]);
const testFile = /\.test\.[a-z]+$|^setupTests\./;

/** All files under a folder, in a fixed order, without tests and without what tools write. */
export function listSources(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        return passedOver.has(entry.name) ? [] : listSources(path);
      }
      return testFile.test(entry.name) ? [] : [path];
    });
}

/**
 * One value for the content of many files. Contents are hashed, not times, because a checkout and a copy change the
 * times of files that are the same.
 *
 * @param files - absolute paths
 * @param base - the folder that the names are taken relative to
 */
export function fingerprintOf(files, base = rootFolder) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(`${relative(base, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** The packages of the repository: their folder and their package.json. */
export function listPackages(root = rootFolder) {
  return ['packages', 'plugins']
    .flatMap(group =>
      readdirSync(join(root, group))
        .sort()
        .map(name => join(root, group, name)),
    )
    .flatMap(folder => {
      try {
        const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
        return [{ folder, manifest: JSON.parse(manifest) }];
      } catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes(error.code)) {
          return [];
        }
        throw error;
      }
    });
}

/** Whether a piece of work was done with these very inputs. */
export function isUpToDate(work, fingerprint) {
  try {
    return readFileSync(join(cacheFolder, work), 'utf8') === fingerprint;
  } catch {
    return false;
  }
}

/** Remembers that a piece of work was done with these inputs. */
export async function rememberDone(work, fingerprint) {
  await writeRemembered(join(cacheFolder, work), fingerprint);
}
