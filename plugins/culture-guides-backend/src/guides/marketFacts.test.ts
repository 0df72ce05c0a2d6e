import { Market } from '@trust-portal/portal-vocabulary';
import { calendarsOf, directionOf, timeZonesOf } from './localeInfo';
import { factsOf } from './marketFacts';

function market(
  id: string,
  languages: string[],
  timeZone: string,
  currency = 'XXX',
): Market {
  return {
    id,
    name: { en: id, zh: id },
    ownerGroup: 'group:default/team',
    languages,
    timeZone,
    currency,
    legalRegimes: ['A law'],
  };
}

describe('the facts of a market', () => {
  it('writes Arabic from right to left, and knows the lunar calendar', () => {
    const facts = factsOf(market('ae', ['ar-AE', 'en'], 'Asia/Dubai'));
    expect(facts).toMatchObject({
      currency: 'AED',
      languages: [
        { tag: 'ar-AE', direction: 'rtl' },
        { tag: 'en', direction: 'ltr' },
      ],
      firstDayOfWeek: 1,
      weekend: [6, 7],
      hourCycle: 'h12',
      measurement: 'metric',
      legalRegimes: ['A law'],
    });
    expect(facts.calendars).toEqual(
      expect.arrayContaining(['gregory', 'islamic-umalqura']),
    );
  });

  it('knows that a weekend may be Friday and Saturday', () => {
    const { weekend, firstDayOfWeek } = factsOf(
      market('eg', ['ar'], 'Africa/Cairo'),
    );
    expect(weekend).toEqual([5, 6]);
    expect(firstDayOfWeek).toBe(6);
  });

  it('gives India one day of weekend and lakhs', () => {
    const facts = factsOf(market('in', ['en-IN', 'hi'], 'Asia/Kolkata'));
    expect(facts).toMatchObject({
      currency: 'INR',
      weekend: [7],
      firstDayOfWeek: 7,
      calendars: ['gregory', 'indian'],
    });
    expect(facts.examples.number).toBe('12,34,567.89');
    expect(facts.examples.price).toBe('₹1,299.50');
    // Engines know the zone as Asia/Calcutta too, which is the same one and not another.
    expect(facts.timeZones).toEqual(['Asia/Kolkata']);
  });

  it('gives the United States inches, twelve hours and the month in front', () => {
    const facts = factsOf(market('us', ['en-US'], 'America/New_York'));
    expect(facts).toMatchObject({
      currency: 'USD',
      measurement: 'us',
      hourCycle: 'h12',
      firstDayOfWeek: 7,
    });
    expect(facts.examples.date).toBe('12/31/26');
    expect(facts.timeZones[0]).toBe('America/New_York');
    expect(facts.timeZones).toContain('Pacific/Honolulu');
    expect(new Set(facts.timeZones).size).toBe(facts.timeZones.length);
  });

  it('gives Brazil its newest currency, decimal commas and several zones', () => {
    const facts = factsOf(market('br', ['pt-BR'], 'America/Sao_Paulo'));
    expect(facts).toMatchObject({
      currency: 'BRL',
      hourCycle: 'h23',
      measurement: 'metric',
      weekend: [6, 7],
    });
    expect(facts.examples).toMatchObject({
      date: '31/12/2026',
      number: '1.234.567,89',
      time: '14:30',
    });
    expect(facts.timeZones).toContain('America/Manaus');
  });

  it('counts British miles as a system of their own', () => {
    expect(factsOf(market('gb', ['en-GB'], 'Europe/London')).measurement).toBe(
      'uk',
    );
  });

  it('speaks a language as it is spoken in the market, unless its tag names another region', () => {
    const hindi = factsOf(market('in', ['hi'], 'Asia/Kolkata'));
    expect(hindi.examples.number).toBe('12,34,567.89');
    const spanish = factsOf(market('us', ['es-MX'], 'America/New_York'));
    expect(spanish.examples.date).toBe('31/12/26');
  });

  it('takes the configured currency where CLDR knows none', () => {
    expect(factsOf(market('zz', ['en'], 'UTC', 'EUR')).currency).toBe('EUR');
  });

  it('names the version of the data', () => {
    expect(factsOf(market('de', ['de'], 'Europe/Berlin')).dataVersion).toMatch(
      /^\d+\.\d+/,
    );
  });
});

describe('what an engine tells of a locale', () => {
  const fake = (properties: object) =>
    Object.assign(Object.create(null), properties) as Intl.Locale;

  it('is read from methods, as newer engines have them', () => {
    const locale = fake({
      getTimeZones: () => ['Asia/Dubai'],
      getCalendars: () => ['gregory'],
      getTextInfo: () => ({ direction: 'rtl' }),
    });
    expect(timeZonesOf(locale)).toEqual(['Asia/Dubai']);
    expect(calendarsOf(locale)).toEqual(['gregory']);
    expect(directionOf(locale)).toBe('rtl');
  });

  it('is read from getters, as older ones have them', () => {
    const locale = fake({
      timeZones: ['Asia/Dubai'],
      calendars: ['gregory'],
      textInfo: { direction: 'rtl' },
    });
    expect(timeZonesOf(locale)).toEqual(['Asia/Dubai']);
    expect(calendarsOf(locale)).toEqual(['gregory']);
    expect(directionOf(locale)).toBe('rtl');
  });

  it('is empty where an engine knows neither', () => {
    expect(timeZonesOf(fake({}))).toEqual([]);
    expect(calendarsOf(fake({}))).toEqual([]);
    expect(directionOf(fake({}))).toBe('ltr');
  });
});
