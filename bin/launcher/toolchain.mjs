import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { readReason } from './failureReason.mjs';
import { say } from './messages.mjs';
import { cacheFolder, rootFolder } from './paths.mjs';
import { runProgram, stopSignals } from './processes.mjs';
import { writeRemembered } from './remembered.mjs';

const supportedMajors = [22, 24];
const fetchedNode = '24';
const yarnVersion = '4.18.1';
const yarnVariable = 'TRUST_PORTAL_YARN';
const remembered = join(cacheFolder, 'toolchain.json');

/** Whether Backstage cannot run on this Node, for example 20.19.0, so that another has to be brought. */
export function needsOtherNode(version) {
  return !supportedMajors.includes(Number(version.split('.')[0]));
}

/**
 * Runs the same command line again on a Node that Backstage supports.
 *
 * @returns the exit code of that run
 */
export async function handOver(args) {
  const { node, yarn } = await bringTools({ withNode: true });
  const child = spawn(node, [join(rootFolder, 'bin/portal.mjs'), ...args], {
    stdio: 'inherit',
    env: { ...process.env, [yarnVariable]: yarn },
  });
  // The other run decides what a signal means; this one passes it on and waits for the answer.
  for (const signal of stopSignals) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => resolve(code ?? 1));
  });
}

/** The file of Yarn to be run with Node, brought from the npm registry when it is not here. */
export async function findYarn() {
  const given = process.env[yarnVariable];
  return given && existsSync(given)
    ? given
    : (await bringTools({ withNode: false })).yarn;
}

/** The environment for children: this Node first on the path, then the programs of the packages. */
export function childEnvironment(additions = {}) {
  return {
    ...process.env,
    PATH: [
      dirname(process.execPath),
      join(rootFolder, 'node_modules/.bin'),
      process.env.PATH,
    ].join(delimiter),
    ...additions,
  };
}

async function bringTools({ withNode }) {
  const known = readRememberedTools();
  if (existsSync(known.yarn ?? '') && (!withNode || existsSync(known.node))) {
    return known;
  }
  if (withNode) {
    say('fetchingNode', {
      version: fetchedNode,
      found: process.versions.node,
    });
  } else {
    say('fetchingYarn');
  }
  const packages = [`@yarnpkg/cli-dist@${yarnVersion}`];
  if (withNode) {
    packages.push(`node@${fetchedNode}`);
  }
  const tools = await askNpm(packages);
  await writeRemembered(remembered, JSON.stringify(tools));
  return tools;
}

function readRememberedTools() {
  try {
    return JSON.parse(readFileSync(remembered, 'utf8'));
  } catch {
    // Nothing is remembered yet, or it was cut off: ask npm, who knows.
    return {};
  }
}

/** Lets npm bring packages into its own cache, and asks a program that sees them where they are. */
async function askNpm(packages) {
  const answerMark = 'trust-portal-tools:';
  const question = `
    const folder = process.env.PATH.split(path.delimiter).find(entry =>
      fs.existsSync(path.join(entry, '../@yarnpkg/cli-dist/bin/yarn.js')));
    const yarn = path.join(folder, '../@yarnpkg/cli-dist/bin/yarn.js');
    console.log('${answerMark}' + JSON.stringify({node: process.execPath, yarn}));`;
  const npmArguments = [
    'exec',
    '--yes',
    '--prefer-offline',
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=5000',
    // The package `node` puts the binary in place with an install script; a person may have scripts off in general.
    '--ignore-scripts=false',
    ...packages.map(name => `--package=${name}`),
    '--',
    'node',
    '-e',
    question,
  ];
  const npmProgram = process.env.npm_execpath;
  const [command, args] = npmProgram
    ? [process.execPath, [npmProgram, ...npmArguments]]
    : ['npm', npmArguments];
  // Outside the repository npm does not read through node_modules first.
  const { ok, output } = await runProgram(command, args, {
    cwd: tmpdir(),
    collect: true,
  });
  const answer = output.split(answerMark)[1];
  if (ok && answer) {
    return JSON.parse(answer.split('\n')[0]);
  }
  throw readReason(output, { fallback: 'toolsFailed', folder: tmpdir() });
}

/** The registry that npm is set to, for those who have their own. */
export function registryEnvironment() {
  const registry = process.env.npm_config_registry;
  if (!registry || process.env.YARN_NPM_REGISTRY_SERVER) {
    return {};
  }
  const { protocol, hostname } = new URL(registry);
  return {
    YARN_NPM_REGISTRY_SERVER: registry.replace(/\/$/, ''),
    // npm accepts a registry without TLS; Yarn wants to be told.
    ...(protocol === 'http:' && { YARN_UNSAFE_HTTP_WHITELIST: hostname }),
  };
}
