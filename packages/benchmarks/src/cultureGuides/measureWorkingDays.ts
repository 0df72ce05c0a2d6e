import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const script = resolvePackagePath(
  '@trust-portal/plugin-culture-guides-backend',
  'scripts/measureWorkingDays.ts',
);

/**
 * Calculations a second through the service layer, without HTTP: in a process of its own, because the service is no part
 * of what the plugin exports.
 */
export async function measureWorkingDays(seconds: number): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--require',
    require.resolve('@backstage/cli-node/config/nodeTransform.cjs'),
    script,
    String(seconds),
  ]);
  return JSON.parse(stdout).calculationsPerSecond;
}
