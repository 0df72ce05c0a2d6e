import { join, resolve } from 'node:path';
import { installPackages } from '../launcher/packages.mjs';
import { rootFolder } from '../launcher/paths.mjs';
import { runProgram } from '../launcher/processes.mjs';
import { childEnvironment } from '../launcher/toolchain.mjs';

/** Hands over to the importer of the pain-point catalog, which sends a file of voices to a running portal. */
export async function run({ words }) {
  await installPackages();
  const { ok } = await runProgram(
    process.execPath,
    [
      '--require',
      // By its full path, because the person may stand in any folder.
      join(
        rootFolder,
        'node_modules/@backstage/cli-node/config/nodeTransform.cjs',
      ),
      join(rootFolder, 'plugins/pain-points-backend/scripts/importEvidence.ts'),
      ...words,
    ],
    // The file is named from where the person stands.
    { cwd: resolve(process.env.INIT_CWD ?? '.'), env: childEnvironment() },
  );
  return ok ? 0 : 1;
}
