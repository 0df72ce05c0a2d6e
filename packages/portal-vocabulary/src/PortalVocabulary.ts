import type { Config } from '@backstage/config';
import { z } from 'zod';
import { bilingualTextSchema, type BilingualText } from './BilingualText';
import { readSection } from './readSection';

/** A country in which we sell. */
export interface Market {
  /** ISO 3166-1 alpha-2, lower case. */
  id: string;
  name: BilingualText;
  /** Reference of the catalog group that answers for the market. */
  ownerGroup: string;
  /** BCP 47 tags of the languages that customers are served in, the most common one first. */
  languages: readonly string[];
  /** IANA time zone that days of the market are counted in. */
  timeZone: string;
  /** ISO 4217 code. */
  currency: string;
  /** Names of the laws on personal data that hold there, such as `GDPR`. */
  legalRegimes: readonly string[];
}

/** A group of customers. */
export interface Segment {
  id: string;
  name: BilingualText;
}

/** A way on which customers reach us. */
export interface Channel {
  id: string;
  name: BilingualText;
}

/** The closed lists that all plugins share, each in the order of the configuration. */
export interface PortalVocabulary {
  markets: readonly Market[];
  segments: readonly Segment[];
  channels: readonly Channel[];
}

function isTimeZone(value: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value)[0] === value;
  } catch {
    return false;
  }
}

const marketIdSchema = z
  .string()
  .regex(
    /^[a-z]{2}$/,
    'a market is named by its lower case ISO 3166-1 alpha-2 code',
  );

const termIdSchema = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'an id is lower case words joined by hyphens',
  );

const marketsSchema = z.record(
  marketIdSchema,
  z.strictObject({
    name: bilingualTextSchema,
    ownerGroup: z
      .string()
      .regex(/^group:[^/]+\/[^/]+$/, "expected 'group:<namespace>/<name>'"),
    languages: z
      .array(z.string().refine(isLanguageTag, 'expected a BCP 47 language tag'))
      .min(1),
    timeZone: z.string().refine(isTimeZone, 'expected an IANA time zone'),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'expected an ISO 4217 currency code'),
    legalRegimes: z
      .array(
        z
          .string()
          .regex(
            /^[A-Za-z0-9][A-Za-z0-9 .-]{0,39}$/,
            'expected the short name of a law such as GDPR',
          ),
      )
      .default([]),
  }),
);

const termsSchema = z.record(
  termIdSchema,
  z.strictObject({ name: bilingualTextSchema }),
);

function withIds<T extends object>(
  entries: Record<string, T>,
): Array<T & { id: string }> {
  return Object.entries(entries).map(([id, entry]) => ({ id, ...entry }));
}

/**
 * Reads the markets, segments and channels from `trustPortal` of the configuration. Works in the browser and in the
 * backend.
 *
 * @throws InputError that names every missing or wrong path
 */
export function readPortalVocabulary(config: Config): PortalVocabulary {
  return {
    markets: withIds(readSection(config, 'trustPortal.markets', marketsSchema)),
    segments: withIds(readSection(config, 'trustPortal.segments', termsSchema)),
    channels: withIds(readSection(config, 'trustPortal.channels', termsSchema)),
  };
}
