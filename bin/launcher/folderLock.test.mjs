import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { lockFolder } from './folderLock.mjs';
import { withTemporaryFolder } from './temporaryFolder.mjs';

const isLinux = process.platform === 'linux';

describe('the lock of a data folder', () => {
  it('keeps a second portal out and names the process that holds it', () =>
    withTemporaryFolder(async folder => {
      await lockFolder(folder);
      await assert.rejects(lockFolder(folder), {
        code: 'dataInUse',
        details: { folder, pid: process.pid },
      });
    }));

  it('is free again after its release', () =>
    withTemporaryFolder(async folder => {
      const { release } = await lockFolder(folder);
      await release();
      await (await lockFolder(folder)).release();
    }));

  it('still holds while a backend outlives its launcher', () =>
    withTemporaryFolder(async folder => {
      const { addHolder } = await lockFolder(folder);
      await addHolder(process.pid);
      const path = join(folder, 'portal.lock');
      const [, backend] = JSON.parse(await readFile(path, 'utf8'));
      await writeFile(path, JSON.stringify([{ pid: 2 ** 30 }, backend]));
      await assert.rejects(lockFolder(folder), { code: 'dataInUse' });
    }));

  for (const [what, content] of [
    ['a process that is gone', JSON.stringify([{ pid: 2 ** 30 }])],
    ['a crash while it was written', '[{"pid":'],
    ['an empty file on a disk that was full', ''],
    // Process 1 runs on every Linux machine, and began at another time than this.
    ...(isLinux
      ? [
          [
            'a process whose id was given to another one',
            JSON.stringify([{ pid: 1, begun: '-1' }]),
          ],
        ]
      : []),
  ]) {
    it(`is taken over from ${what}`, () =>
      withTemporaryFolder(async folder => {
        await writeFile(join(folder, 'portal.lock'), content);
        await (await lockFolder(folder)).release();
      }));
  }
});
