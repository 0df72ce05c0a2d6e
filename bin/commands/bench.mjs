import { join } from 'node:path';
import { readTypeScript } from '../launcher/backend.mjs';
import { installPackages } from '../launcher/packages.mjs';
import { rootFolder } from '../launcher/paths.mjs';
import { withPostgres } from '../launcher/postgres.mjs';
import { runProgram } from '../launcher/processes.mjs';
import { childEnvironment } from '../launcher/toolchain.mjs';

const postgresVariable = 'BENCHMARK_POSTGRES_CONNECTION_STRING';

/**
 * Hands over to packages/benchmarks, which measures the domain that the first word names, beside a PostgreSQL server
 * that writes as durably as one in production.
 */
export async function run({ words }) {
  await installPackages();
  const measure = async connection => {
    const { ok } = await runProgram(
      process.execPath,
      [...readTypeScript, 'src/index.ts', ...words],
      {
        cwd: join(rootFolder, 'packages/benchmarks'),
        env: childEnvironment({ [postgresVariable]: connection }),
      },
    );
    return ok ? 0 : 1;
  };
  const given = process.env[postgresVariable];
  return given ? measure(given) : withPostgres(measure, { durable: true });
}
