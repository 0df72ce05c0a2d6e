import { join } from 'node:path';
import { readTypeScript } from '../launcher/backend.mjs';
import { installPackages } from '../launcher/packages.mjs';
import { rootFolder } from '../launcher/paths.mjs';
import { runProgram } from '../launcher/processes.mjs';
import { childEnvironment } from '../launcher/toolchain.mjs';

/** Hands over to packages/benchmarks, which measures the domain that the first argument names. */
export async function run({ benchmarkArguments }) {
  await installPackages();
  const { ok } = await runProgram(
    process.execPath,
    [...readTypeScript, 'src/index.ts', ...benchmarkArguments],
    {
      cwd: join(rootFolder, 'packages/benchmarks'),
      env: childEnvironment(),
    },
  );
  return ok ? 0 : 1;
}
