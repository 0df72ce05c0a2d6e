import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { z } from 'zod';

/**
 * Reads one section of the configuration through a schema.
 *
 * @param config - the root configuration
 * @param path - where the section is, for example `trustPortal.markets`
 * @throws InputError when the section is missing or does not fit; the message names every wrong path
 */
export function readSection<T>(
  config: Config,
  path: string,
  schema: z.ZodType<T>,
): T {
  const value = config.getOptional(path);
  if (value === undefined) {
    throw new InputError(`The configuration lacks '${path}'`);
  }
  const result = schema.safeParse(value);
  if (!result.success) {
    const faults = result.error.issues.map(
      issue => `${[path, ...issue.path].join('.')}: ${issue.message}`,
    );
    throw new InputError(`The configuration is wrong at ${faults.join('; ')}`);
  }
  return result.data;
}
