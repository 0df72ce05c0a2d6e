import { readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from './problem.mjs';

/**
 * Takes a folder for this process. The lock file names the processes that hold it, so that one that was left behind
 * by a crash holds nobody up.
 *
 * @returns `addHolder(pid)`, which names a further process that must have ended before another may come, and
 *   `release`
 * @throws Problem `dataInUse` when one of the named processes runs
 */
export async function lockFolder(folder) {
  const path = join(folder, 'portal.lock');
  const holders = [describeProcess(process.pid)];
  const write = flag => writeFile(path, JSON.stringify(holders), { flag });
  try {
    await write('wx');
  } catch (error) {
    if (error.code !== 'EEXIST') {
      throw error;
    }
    const holder = (await readHolders(path)).find(isRunning);
    if (holder) {
      throw new Problem('dataInUse', { folder, pid: holder.pid });
    }
    await write('w');
  }
  return {
    async addHolder(pid) {
      holders.push(describeProcess(pid));
      await write('w');
    },
    release: () => rm(path, { force: true }),
  };
}

async function readHolders(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    // Cut off while it was written: its writer is gone.
    return [];
  }
}

function isRunning({ pid, begun }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') {
      return false;
    }
  }
  return describeProcess(pid).begun === begun;
}

/** Process ids are used again after a restart; on Linux the time of its beginning tells two of them apart. */
function describeProcess(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return { pid, begun: status.slice(status.lastIndexOf(')')).split(' ')[20] };
  } catch {
    return { pid };
  }
}
