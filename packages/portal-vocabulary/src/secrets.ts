import type { Config } from '@backstage/config';
import { z } from 'zod';
import { readSection } from './readSection';

/** The keys of the portal. Only backends can read them. */
export interface PortalSecrets {
  /** Salt of the hashes that stay behind when personal text is erased. */
  hashSalt: string;
  /** Key of the fields that are stored encrypted. */
  encryptionKey: string;
}

const keySchema = z
  .string()
  .min(32, 'a key is a random text of at least 32 characters');

const secretsSchema = z.strictObject({
  hashSalt: keySchema,
  encryptionKey: keySchema,
});

/**
 * Reads the keys from `trustPortal.secrets` of the configuration.
 *
 * @throws InputError when a key is missing or too short; the message names the path and never the value
 */
export function readSecrets(config: Config): PortalSecrets {
  return readSection(config, 'trustPortal.secrets', secretsSchema);
}

/** Whether the plugins fill a database that they create with labelled sample content; no by default. */
export function readSampleContent(config: Config): boolean {
  return config.getOptionalBoolean('trustPortal.sampleContent') ?? false;
}
