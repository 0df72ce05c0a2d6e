import { statfsSync } from 'node:fs';
import { Problem } from './problem.mjs';

const bytesPerMegabyte = 1024 * 1024;

/**
 * @param folder - an existing folder
 * @param needed - megabytes
 * @throws Problem `diskNearlyFull`
 */
export function assertDiskHasRoom(folder, needed) {
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / bytesPerMegabyte);
  if (free < needed) {
    throw new Problem('diskNearlyFull', { folder, free, needed });
  }
}
