import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildApp } from '../launcher/appBuild.mjs';
import { startBackend } from '../launcher/backend.mjs';
import { findBrowser } from '../launcher/browser.mjs';
import { openDataFolder } from '../launcher/dataFolder.mjs';
import { text } from '../launcher/messages.mjs';
import { installPackages } from '../launcher/packages.mjs';
import { backstageCli, cacheFolder, rootFolder } from '../launcher/paths.mjs';
import { findFreePort } from '../launcher/ports.mjs';
import { withPostgres } from '../launcher/postgres.mjs';
import { asProblem } from '../launcher/problem.mjs';
import { isStopping, runProgram, Stopped } from '../launcher/processes.mjs';
import { withTemporaryFolder } from '../launcher/temporaryFolder.mjs';
import {
  readJestReport,
  readTapReport,
  summarize,
} from '../launcher/testReport.mjs';
import { childEnvironment, findYarn } from '../launcher/toolchain.mjs';

const isContinuousIntegration = !['', 'false', '0'].includes(
  process.env.CI ?? '',
);
const postgresVariable = 'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';

const steps = {
  launcher: testLauncher,
  types: () =>
    runBin('typescript/bin/tsc', [
      '--noEmit',
      '--emitDeclarationOnly',
      'false',
      '--incremental',
      '--tsBuildInfoFile',
      join(cacheFolder, 'types.tsbuildinfo'),
    ]),
  lint,
  format: () => runBin('prettier/bin-prettier.js', ['--check', '.']),
  unit: testUnits,
  build: async () => {
    await buildApp();
    return { ok: true };
  },
  browser: testInBrowser,
};

/**
 * Runs the chosen steps of the tests, all of them even when one fails, and closes with a table and the sum.
 *
 * @returns the exit code: 0 when nothing failed
 */
export async function run({ only }) {
  await installPackages();
  const results = [];
  for (const name of only) {
    console.log(`\n=== ${name} ===`);
    const begun = Date.now();
    const result = await runStep(steps[name]);
    results.push({ name, seconds: (Date.now() - begun) / 1000, ...result });
  }
  const { lines, failed } = summarize(results);
  console.log(lines.join('\n'));
  return failed === 0 ? 0 : 1;
}

async function runStep(step) {
  try {
    return await withTemporaryFolder(step);
  } catch (error) {
    if (error instanceof Stopped || isStopping()) {
      throw new Stopped();
    }
    const problem = asProblem(error);
    console.error(text(problem.code, problem.details));
    return { ok: false };
  }
}

async function runBin(file, args, environment) {
  const { ok } = await runProgram(
    process.execPath,
    [join(rootFolder, 'node_modules', file), ...args],
    { env: childEnvironment(environment) },
  );
  return { ok };
}

async function testLauncher(folder) {
  const report = join(folder, 'launcher.tap');
  const { ok } = await runProgram(process.execPath, [
    '--test',
    '--test-reporter=dot',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${report}`,
    'bin/**/*.test.mjs',
  ]);
  const tap = await readFile(report, 'utf8');
  if (!ok) {
    console.log(tap);
  }
  return { ok, ...readTapReport(tap) };
}

async function lint() {
  const packages = await runBin('@backstage/cli/bin/backstage-cli', [
    'repo',
    'lint',
    '--max-warnings',
    '0',
  ]);
  const launcher = await runBin('eslint/bin/eslint.js', [
    '--max-warnings',
    '0',
    '--ext',
    '.mjs',
    'bin',
  ]);
  return { ok: packages.ok && launcher.ok };
}

/** Unit and store tests; the stores meet SQLite and a real PostgreSQL. */
async function testUnits(folder) {
  const given = process.env[postgresVariable];
  return given
    ? runJest(folder, given)
    : withPostgres(connection => runJest(folder, connection));
}

async function runJest(folder, connection) {
  const report = join(folder, 'jest.json');
  const { ok } = await runProgram(
    process.execPath,
    [
      backstageCli,
      'repo',
      'test',
      '--watch=false',
      '--maxWorkers=2',
      '--json',
      `--outputFile=${report}`,
    ],
    {
      env: childEnvironment({
        // Without it the command waits for changes of files; and the tests must not look for Docker.
        CI: '1',
        BACKSTAGE_TEST_DISABLE_DOCKER: '1',
        [postgresVariable]: connection,
      }),
    },
  );
  return { ok, ...(await readJestReport(report)) };
}

/** The jobs of people in a real browser, against one portal with sample content that is begun for them. */
async function testInBrowser(folder) {
  const browser = findBrowser(process.env);
  if (!browser) {
    const notice =
      'no Chromium or Chrome was found, so the browser tests did not run. Install one, or set CHROMIUM_PATH.';
    return { ok: !isContinuousIntegration, notice };
  }
  const yarn = await findYarn();
  const data = await openDataFolder(join(folder, 'data'), {
    sampleContent: true,
  });
  const backend = await startBackend(data, { port: await findFreePort() });
  try {
    await backend.ready();
    const report = join(folder, 'browser.json');
    const { ok } = await runProgram(
      process.execPath,
      [
        yarn,
        'workspace',
        'app',
        'test:e2e',
        '--json',
        `--outputFile=${report}`,
      ],
      {
        env: childEnvironment({
          CI: '1',
          PORTAL_URL: backend.address,
          CHROMIUM_PATH: browser,
        }),
      },
    );
    return { ok, ...(await readJestReport(report)) };
  } finally {
    await backend.stop();
    await data.release();
  }
}
