import { Problem } from './problem.mjs';

const diskFullPattern =
  /ENOSPC|EDQUOT|SQLITE_FULL|database or disk is full|no space left on device/i;
const networkPattern =
  /\b(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT_LOCALLY)\b/;
const errorPattern = /\b(?:[A-Z]\w*)?Error\b(?: \[\w+\])?:? |\berror\b:? /i;
const terminalColours = /\u001b\[[0-9;]*m/g;

/**
 * The line of a program's output that says why it failed: the innermost cause when there is a chain of causes, else
 * the last line that speaks of an error, else the last line.
 *
 * @param output - what the program printed, colours and all
 * @returns one line without time stamps and stack frames; empty when nothing was printed
 */
export function reasonOf(output) {
  const lines = output
    .replace(terminalColours, '')
    .split('\n')
    .map(line => line.trim())
    .filter(
      line => line && !/^at .*[:)]/.test(line) && !/^npm notice/.test(line),
    );
  const causes = lines.filter(line => /caused by/i.test(line));
  const errors = lines.filter(line => errorPattern.test(line));
  const line = causes.at(-1) ?? errors.at(-1) ?? lines.at(-1) ?? '';
  return line
    .replace(/^.*caused by:?\s*/i, '')
    .replace(/^\d{4}-\d\d-\d\dT[\d:.]+Z\s+/, '')
    .replace(/^.*?\b((?:[A-Z]\w*)?Error: )/, '$1')
    .slice(0, 400);
}

/**
 * Turns the output of a program that failed into a Problem.
 *
 * @param options.fallback - the code of the problem when it is none of the well-known ones
 * @param options.folder - the folder that the program writes to
 * @param options.log - where the whole output is kept
 * @param options.port - the port that the program listens on
 */
export function readReason(output, options) {
  const { fallback, folder, log, port } = options;
  if (diskFullPattern.test(output)) {
    return new Problem('diskFull', { folder });
  }
  if (port && /EADDRINUSE/.test(output)) {
    return new Problem('portInUse', { port });
  }
  const [network] = output.match(networkPattern) ?? [];
  if (network && fallback !== 'backendFailed') {
    return new Problem('registryUnreachable', {
      registry: process.env.npm_config_registry ?? 'https://registry.npmjs.org',
      reason: network,
    });
  }
  return new Problem(fallback, { reason: reasonOf(output), log });
}
