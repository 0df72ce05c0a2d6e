import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/** When a resolved pain reopens itself. */
export interface ReopeningSettings {
  /** Linked voices, said after the resolution. */
  threshold: number;
  /** Days after the resolution. */
  windowDays: number;
}

/** Days within which a voice that wants an answer is dealt with. */
export interface ClockSettings {
  acknowledgeDays: number;
  assessDays: number;
  resolveDays: number;
}

/** When a pain counts as silent. */
export interface SilenceSettings {
  /** Linked voices. */
  voices: number;
  /** The last so many days. */
  days: number;
}

export interface PainPointsSettings {
  reopen: ReopeningSettings;
  clocks: ClockSettings;
  silent: SilenceSettings;
}

/**
 * The settings under `painPoints` of the configuration.
 *
 * @throws InputError when one is no whole number above zero.
 */
export function readSettings(config: Config): PainPointsSettings {
  function wholeNumber(path: string, otherwise: number): number {
    const value = config.getOptionalNumber(`painPoints.${path}`) ?? otherwise;
    if (!Number.isInteger(value) || value < 1) {
      throw new InputError(
        `The configuration is wrong at painPoints.${path}: expected a whole number above zero`,
      );
    }
    return value;
  }
  return {
    reopen: {
      threshold: wholeNumber('reopen.threshold', 3),
      windowDays: wholeNumber('reopen.windowDays', 30),
    },
    clocks: {
      acknowledgeDays: wholeNumber('clocks.acknowledgeDays', 2),
      assessDays: wholeNumber('clocks.assessDays', 5),
      resolveDays: wholeNumber('clocks.resolveDays', 30),
    },
    silent: {
      voices: wholeNumber('silent.voices', 10),
      days: wholeNumber('silent.days', 90),
    },
  };
}
