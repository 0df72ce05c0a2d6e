import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { assertDiskHasRoom } from './disk.mjs';
import { lockFolder } from './folderLock.mjs';
import { rootFolder } from './paths.mjs';
import { Problem } from './problem.mjs';
import { writeRemembered } from './remembered.mjs';

const neededMegabytes = 100;
const keyNames = ['hashSalt', 'encryptionKey', 'sessionSecret'];

/** Where `npm start` keeps its data: one folder with sample content and one without. */
export function standardFolder(isEmpty) {
  return join(rootFolder, isEmpty ? 'data-empty' : 'data');
}

/**
 * Takes a data folder for this process alone, and begins it when it is new:
 * `databases/` (SQLite), `keys.json` and `logs/`.
 *
 * @param path - the folder
 * @param sampleContent - whether databases that are begun here are filled with sample content
 * @returns what the backend needs of it; `release` must be called at the end
 * @throws Problem `dataInUse`, `diskNearlyFull` or `keysUnreadable`
 */
export async function openDataFolder(path, { sampleContent }) {
  await mkdir(path, { recursive: true });
  assertDiskHasRoom(path, neededMegabytes);
  const lock = await lockFolder(path);
  try {
    await mkdir(join(path, 'databases'), { recursive: true });
    await mkdir(join(path, 'logs'), { recursive: true });
    const keys = await readOrMakeKeys(join(path, 'keys.json'));
    return {
      path,
      name: displayName(path),
      log: join(path, 'logs/backend.log'),
      // Strings that could be read as JSON would change their type on the way: base64 ends with "=" here.
      environment: {
        APP_CONFIG_backend_database_connection_directory: join(
          path,
          'databases',
        ),
        APP_CONFIG_trustPortal_sampleContent: String(sampleContent),
        APP_CONFIG_trustPortal_secrets_hashSalt: keys.hashSalt,
        APP_CONFIG_trustPortal_secrets_encryptionKey: keys.encryptionKey,
        APP_CONFIG_auth_session_secret: keys.sessionSecret,
        // One process needs no bus between processes, and its long polls would hold up each stop for a minute.
        APP_CONFIG_events_useEventBus: 'never',
      },
      ...lock,
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** How a person finds a file or folder: from the repository when it lies there. */
export function displayName(path) {
  const fromRoot = relative(rootFolder, path);
  return fromRoot.startsWith('..') ? path : fromRoot;
}

/** Development keys, made once per data folder; what they sign and hash is worth nothing elsewhere. */
async function readOrMakeKeys(path) {
  if (!existsSync(path)) {
    const keys = Object.fromEntries(
      keyNames.map(name => [name, randomBytes(32).toString('base64')]),
    );
    await writeRemembered(path, JSON.stringify(keys, undefined, 2), 0o600);
    return keys;
  }
  let keys;
  try {
    keys = JSON.parse(await readFile(path, 'utf8'));
  } catch {
    throw new Problem('keysUnreadable', { path: displayName(path) });
  }
  if (keyNames.some(name => typeof keys?.[name] !== 'string')) {
    throw new Problem('keysUnreadable', { path: displayName(path) });
  }
  return keys;
}
