/**
 * What engines tell of a locale. The names moved while ECMA-402 was being written: older engines have getters, newer
 * ones methods, and the typings know only some of them.
 */
type LocaleWithInfo = Intl.Locale & {
  readonly timeZones?: readonly string[];
  getTimeZones?(): readonly string[] | undefined;
  readonly calendars?: readonly string[];
  getCalendars?(): readonly string[];
  readonly textInfo?: { direction?: string };
  getTextInfo?(): { direction?: string };
};

/** The IANA time zones of a region, in alphabetical order; none where the engine knows none. */
export function timeZonesOf(locale: Intl.Locale): readonly string[] {
  const { getTimeZones, timeZones } = asInformed(locale);
  return getTimeZones?.call(locale) ?? timeZones ?? [];
}

/** The calendars in use in a region, the preferred one first. */
export function calendarsOf(locale: Intl.Locale): readonly string[] {
  const { getCalendars, calendars } = asInformed(locale);
  return getCalendars?.call(locale) ?? calendars ?? [];
}

/** In which direction a language is written. */
export function directionOf(locale: Intl.Locale): 'ltr' | 'rtl' {
  const { getTextInfo, textInfo } = asInformed(locale);
  const info = getTextInfo?.call(locale) ?? textInfo;
  return info?.direction === 'rtl' ? 'rtl' : 'ltr';
}

function asInformed(locale: Intl.Locale): LocaleWithInfo {
  return locale;
}
