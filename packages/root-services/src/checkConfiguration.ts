import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  readPortalVocabulary,
  readRoles,
  readSampleContent,
  readSecrets,
} from '@trust-portal/portal-vocabulary';

/** Shorter session secrets can be guessed. */
const shortestSessionSecret = 32;

/** Where a development start listens. */
const developmentAddress = 'http://localhost:7007';

function checkAll(checks: ReadonlyArray<() => void>): void {
  const faults = checks.flatMap(check => {
    try {
      check();
      return [];
    } catch (error) {
      return [error.message as string];
    }
  });
  if (faults.length > 0) {
    throw new InputError(faults.join('\n'));
  }
}

function demand(condition: boolean, fault: string): void {
  if (!condition) {
    throw new InputError(fault);
  }
}

function permissionsAreOn(config: Config): void {
  demand(
    config.getOptionalBoolean('permission.enabled') === true,
    "Permissions are off: set 'permission.enabled' to true",
  );
}

function sessionsAreSecret(config: Config): void {
  const secret = config.getOptionalString('auth.session.secret') ?? '';
  demand(
    secret.length >= shortestSessionSecret,
    `Sessions are not protected: set 'auth.session.secret' to a random text of at least ${shortestSessionSecret} characters`,
  );
}

/** A variable that is not set leaves the value of the development start in force, so that it would go unnoticed. */
function addressIsReal(config: Config): void {
  for (const path of ['app.baseUrl', 'backend.baseUrl']) {
    demand(
      config.getOptionalString(path) !== developmentAddress,
      `The portal has no address: set '${path}' to the one that people open`,
    );
  }
}

/** Without a host the driver would try its luck on this machine. */
function databaseIsNamed(config: Config): void {
  const connection = config.getOptional('backend.database.connection');
  demand(
    config.getOptionalString('backend.database.client') !== 'pg' ||
      typeof connection === 'string' ||
      config.has('backend.database.connection.host') ||
      config.has('backend.database.connection.connectionString'),
    "The database server is not named: set 'backend.database.connection.host'",
  );
}

function contentIsReal(config: Config): void {
  demand(
    !readSampleContent(config),
    "Sample content has no place in production: set 'trustPortal.sampleContent' to false",
  );
}

/**
 * Checks the shared parts of the configuration; in production also that nothing from a development start is left.
 * Production is meant when either `auth.environment` or NODE_ENV says so, unless sample people may sign in: then the
 * framework is merely run in its production mode on one's own machine.
 *
 * @param config - the root configuration
 * @param nodeEnvironment - the value of NODE_ENV
 * @throws InputError with one line for each fault
 */
export function checkConfiguration(
  config: Config,
  nodeEnvironment: string | undefined,
): void {
  const checks = [
    () => readPortalVocabulary(config),
    () => readRoles(config),
    () => permissionsAreOn(config),
  ];
  if (isProduction(config, nodeEnvironment)) {
    checks.push(
      () => readSecrets(config),
      () => sessionsAreSecret(config),
      () => addressIsReal(config),
      () => databaseIsNamed(config),
      () => contentIsReal(config),
    );
  }
  checkAll(checks);
}

function isProduction(
  config: Config,
  nodeEnvironment: string | undefined,
): boolean {
  if (config.getOptionalBoolean('auth.providers.sample-people.enabled')) {
    return false;
  }
  return (
    nodeEnvironment === 'production' ||
    config.getOptionalString('auth.environment') === 'production'
  );
}
