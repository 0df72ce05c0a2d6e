import { stripVTControlCharacters } from 'node:util';
import { Problem } from './problem.mjs';

const longestReason = 400;
const diskFullPattern =
  /ENOSPC|EDQUOT|SQLITE_FULL|database or disk is full|no space left on device/i;
const networkPattern =
  /\b(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ERR_SOCKET_CLOSED_BEFORE_CONNECTION|RequestError|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT_LOCALLY)\b/;
const errorPattern = /\b(?:[A-Z]\w*)?Error\b(?: \[\w+\])?:? |\berror\b:? /i;

/**
 * The line of a program's output that says why it failed: of a Backstage backend the cause of the first plugin that
 * failed, else the innermost cause, else the last line that speaks of an error, else the last line.
 *
 * @param output - what the program printed, colours and all
 * @returns one line without time stamps and stack frames; empty when nothing was printed
 */
export function reasonOf(output) {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .map(line => line.trim())
    .filter(
      line =>
        line && !/^at .*[:)]/.test(line) && !line.startsWith('npm notice'),
    );
  const line =
    lines.find(candidate => /startup failed; caused by/.test(candidate)) ??
    lines.findLast(candidate => /caused by/i.test(candidate)) ??
    lines.findLast(candidate => errorPattern.test(candidate)) ??
    lines.at(-1) ??
    '';
  const reason = line
    .replace(/^.*caused by:?\s*/i, '')
    // Some loggers print a stack on the same line.
    .replace(/\\n\s*at .*$/, '')
    .replace(/^\d{4}-\d\d-\d\dT[\d:.]+Z\s+/, '')
    .replace(/^.*\b((?:[A-Z]\w*)?Error: )/, '$1');
  // Errors of databases repeat the statement first and say what is wrong with it at the end.
  return reason.length > longestReason
    ? `${reason.slice(0, 100)} ... ${reason.slice(105 - longestReason)}`
    : reason;
}

/**
 * Whether a backend has said that it cannot start. It does not always end by itself then: some plugins may hold it.
 */
export function hasFailedToStart(output) {
  return /Backend startup failed/.test(output) || diskFullPattern.test(output);
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
      // npm tells its scripts which one it uses.
      registry: process.env.npm_config_registry ?? '',
      reason: network,
    });
  }
  return new Problem(fallback, { reason: reasonOf(output), log });
}
