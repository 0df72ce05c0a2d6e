import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives a folder of the machine's temporary files to a piece of work, and removes it afterwards. */
export async function withTemporaryFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), 'trust-portal-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
