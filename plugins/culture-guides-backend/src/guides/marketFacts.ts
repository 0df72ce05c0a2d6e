import { MarketFacts } from '@trust-portal/plugin-culture-guides-common';
import { Market } from '@trust-portal/portal-vocabulary';
import { version as dataVersion } from 'cldr-core/package.json';
import { supplemental as currencySupplement } from 'cldr-core/supplemental/currencyData.json';
import { supplemental as measurementSupplement } from 'cldr-core/supplemental/measurementData.json';
import { supplemental as weekSupplement } from 'cldr-core/supplemental/weekData.json';
import { calendarsOf, directionOf, timeZonesOf } from './localeInfo';

/** What CLDR says for the whole world stands where it says nothing of a region. */
const world = '001';
/** ISO weekdays by their number: `mon` is 1. */
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** No day of it can be taken for a month. */
const exampleInstant = new Date('2026-12-31T14:30:00.000Z');
const exampleNumber = 1_234_567.89;
const examplePrice = 1_299.5;

/** What CLDR notes of the currencies of a region: since when, until when, and whether one can pay with them. */
type CurrencyUses = Record<
  string,
  { _from?: string; _to?: string; _tender?: string } | undefined
>;

/** What machines know about a market: from CLDR (`cldr-core`), from Intl, and from the configuration. */
export function factsOf(market: Market): MarketFacts {
  const region = market.id.toUpperCase();
  const [firstLanguage = 'en'] = market.languages;
  const currency = currencyOf(region) ?? market.currency;
  return {
    currency,
    languages: market.languages.map(tag => ({
      tag,
      direction: directionOf(new Intl.Locale(tag)),
    })),
    timeZones: orderedTimeZones(region, market.timeZone),
    legalRegimes: [...market.legalRegimes],
    firstDayOfWeek: weekdayOf(weekSupplement.weekData.firstDay, region),
    weekend: weekendOf(region),
    measurement: measurementOf(region),
    hourCycle: hourCycleOf(inRegion(firstLanguage, region)),
    calendars: [...calendarsOf(new Intl.Locale(`und-${region}`))],
    examples: examplesOf(inRegion(firstLanguage, region), currency),
    dataVersion,
  };
}

/** Gives facts again: asking the engine for them took a fifth of the time of a guide's page. */
export class MarketFactsReader {
  readonly #known = new Map<Market, MarketFacts>();

  of(market: Market): MarketFacts {
    const known = this.#known.get(market);
    if (known) return known;
    const facts = factsOf(market);
    this.#known.set(market, facts);
    return facts;
  }
}

/** The currency that has been legal tender there since last; undefined for a region that CLDR has none of. */
function currencyOf(region: string): string | undefined {
  const uses: Partial<Record<string, CurrencyUses[]>> =
    currencySupplement.currencyData.region;
  return (uses[region] ?? [])
    .flatMap(entry =>
      Object.entries(entry).map(([code, use]) => ({ code, ...use })),
    )
    .filter(({ _to, _tender }) => !_to && _tender !== 'false')
    .sort((a, b) => ((a._from ?? '') < (b._from ?? '') ? 1 : -1))[0]?.code;
}

/** The configured zone first; the engine may know it by an older name, under which it does not come again. */
function orderedTimeZones(region: string, configured: string): string[] {
  const known = canonicalTimeZone(configured);
  const others = timeZonesOf(new Intl.Locale(`und-${region}`)).filter(
    zone => canonicalTimeZone(zone) !== known,
  );
  return [configured, ...others];
}

function canonicalTimeZone(timeZone: string): string {
  return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
}

function weekdayOf(
  days: Readonly<Record<string, string>>,
  region: string,
): number {
  return weekdays.indexOf(days[region] ?? days[world]) + 1;
}

function weekendOf(region: string): number[] {
  const { weekendStart, weekendEnd } = weekSupplement.weekData;
  const last = weekdayOf(weekendEnd, region);
  const days = [weekdayOf(weekendStart, region)];
  while (days[days.length - 1] !== last) {
    days.push((days[days.length - 1] % weekdays.length) + 1);
  }
  return days.sort((a, b) => a - b);
}

function measurementOf(region: string): MarketFacts['measurement'] {
  const systems: Readonly<Record<string, string>> =
    measurementSupplement.measurementData.measurementSystem;
  switch (systems[region] ?? systems[world]) {
    case 'US':
      return 'us';
    case 'UK':
      return 'uk';
    default:
      return 'metric';
  }
}

/** How the hours of a day are counted where the language is spoken in the region. */
function hourCycleOf(locale: string): MarketFacts['hourCycle'] {
  return (
    new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions()
      .hourCycle ?? 'h23'
  );
}

/** The language as it is spoken in the region: `hi` becomes `hi-IN`, while `es-US` stays what it is. */
function inRegion(language: string, region: string): string {
  const locale = new Intl.Locale(language);
  return (
    locale.region ? locale : new Intl.Locale(language, { region })
  ).toString();
}

function examplesOf(locale: string, currency: string): MarketFacts['examples'] {
  const timeZone = 'UTC';
  return {
    date: new Intl.DateTimeFormat(locale, {
      timeZone,
      dateStyle: 'short',
    }).format(exampleInstant),
    number: new Intl.NumberFormat(locale).format(exampleNumber),
    price: new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
    }).format(examplePrice),
    time: new Intl.DateTimeFormat(locale, {
      timeZone,
      timeStyle: 'short',
    }).format(exampleInstant),
  };
}
