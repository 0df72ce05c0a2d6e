import { parseArgs } from 'node:util';
import { Problem } from './problem.mjs';
import { testStepNames } from './testSteps.mjs';

const commandNames = ['start', 'test', 'dev'];

/** Commands that read their words themselves. */
const commandsWithOwnWords = ['bench', 'import-evidence'];

const optionsOf = {
  start: {
    empty: { type: 'boolean', default: false },
    port: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
  test: { only: { type: 'string' } },
  dev: {
    empty: { type: 'boolean', default: false },
    port: { type: 'string' },
    'app-port': { type: 'string' },
  },
};

/**
 * Reads the words after `node bin/portal.mjs`.
 *
 * @param args - for example `['start', '--port', '7008']`
 * @returns `{command, options}`; ports are numbers, `only` is a list of step names
 * @throws Problem `badArguments` when a word is not understood
 */
export function parseCommandLine(args) {
  const [command = 'help', ...rest] = args;
  if (commandsWithOwnWords.includes(command)) {
    return { command, options: { words: rest } };
  }
  if (command === 'help' || rest.includes('--help')) {
    return { command: 'help', options: {} };
  }
  if (!commandNames.includes(command)) {
    throw new Problem('badArguments', { reason: command });
  }
  const values = parseOptions(command, rest);
  if (command === 'test') {
    return { command, options: { only: parseSteps(values.only) } };
  }
  const { empty, verbose } = values;
  const port = parsePort(values.port, 7007);
  return command === 'start'
    ? { command, options: { empty, verbose, port } }
    : {
        command,
        options: { empty, port, appPort: parsePort(values['app-port'], 3000) },
      };
}

function parseOptions(command, args) {
  try {
    return parseArgs({ args, options: optionsOf[command] }).values;
  } catch (error) {
    throw new Problem('badArguments', { reason: error.message });
  }
}

function parsePort(value, fallback) {
  if (value === undefined) {
    return fallback;
  }
  const port = Number(value);
  if (!/^\d+$/.test(value) || port < 1 || port > 65535) {
    throw new Problem('badArguments', { reason: `--port ${value}` });
  }
  return port;
}

function parseSteps(value) {
  if (value === undefined) {
    return testStepNames;
  }
  const chosen = value.split(',').map(name => name.trim());
  const unknown = chosen.filter(name => !testStepNames.includes(name));
  if (unknown.length > 0) {
    throw new Problem('badArguments', {
      reason: `--only ${unknown.join(',')} (${testStepNames.join(', ')})`,
    });
  }
  return testStepNames.filter(name => chosen.includes(name));
}
