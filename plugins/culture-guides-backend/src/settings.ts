import { Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';

export interface CultureGuidesSettings {
  /** Working days within which a field report is to be answered. */
  fieldReportWorkingDays: number;
  /** How long it is kept who has read what, in milliseconds. */
  readMarksKept: number;
}

/**
 * The settings under `cultureGuides` of the configuration.
 *
 * @throws InputError when one cannot be used; the message names it.
 */
export function readSettings(config: Config): CultureGuidesSettings {
  const fieldReportWorkingDays =
    config.getOptionalNumber('cultureGuides.fieldReportWorkingDays') ?? 5;
  if (!Number.isInteger(fieldReportWorkingDays) || fieldReportWorkingDays < 1) {
    throw new InputError(
      'The configuration is wrong at cultureGuides.fieldReportWorkingDays: expected a whole number above zero',
    );
  }
  const readMarksKept = durationToMilliseconds(
    config.has('cultureGuides.readMarksKept')
      ? readDurationFromConfig(config, { key: 'cultureGuides.readMarksKept' })
      : { days: 180 },
  );
  if (readMarksKept <= 0) {
    throw new InputError(
      'The configuration is wrong at cultureGuides.readMarksKept: expected a duration above zero',
    );
  }
  return { fieldReportWorkingDays, readMarksKept };
}
