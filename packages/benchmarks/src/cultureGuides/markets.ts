import { sectionKinds } from '@trust-portal/plugin-culture-guides-common';

/** The languages that each guide is kept in: those of its customers, and the two of the company. */
export const marketLanguages = ['pt-BR', 'es-MX', 'de'];
export const sourceLanguage = 'en';
export const languages = [sourceLanguage, 'zh-Hans', ...marketLanguages];

/** A market as the configuration has it. */
export interface ConfiguredMarket {
  name: { en: string; zh: string };
  ownerGroup: string;
  languages: string[];
  timeZone: string;
  currency: string;
  legalRegimes: string[];
}

/** The markets that app-config.yaml has already; they are given the same shape as the others. */
const ownMarkets = ['br', 'cn', 'de', 'fr', 'gb', 'in', 'mx', 'us'];
const ownerGroups = [
  'team-latin-america',
  'team-china',
  'team-india',
  'team-europe',
  'team-north-america',
].map(name => `group:default/${name}`);
const timeZones = [
  'America/Sao_Paulo',
  'Asia/Shanghai',
  'Asia/Kolkata',
  'Europe/Berlin',
  'America/New_York',
];
const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/**
 * Markets by their ids: real regions before invented codes, so that most have holidays to compute. Five teams share
 * them, each with a time zone of its own.
 */
export function makeMarkets(count: number): Record<string, ConfiguredMarket> {
  const english = new Intl.DisplayNames('en', { type: 'region' });
  const chinese = new Intl.DisplayNames('zh-Hans', { type: 'region' });
  const codes = letters.flatMap(first => letters.map(second => first + second));
  const isRegion = (code: string) =>
    english.of(code.toUpperCase()) !== code.toUpperCase();
  const rank = (code: string) => {
    if (ownMarkets.includes(code)) return 0;
    return isRegion(code) ? 1 : 2;
  };
  const chosen = codes.sort((a, b) => rank(a) - rank(b)).slice(0, count);
  return Object.fromEntries(
    chosen.map((code, index) => {
      const region = code.toUpperCase();
      return [
        code,
        {
          name: {
            en: english.of(region) ?? region,
            zh: chinese.of(region) ?? region,
          },
          ownerGroup: ownerGroups[index % ownerGroups.length],
          languages: marketLanguages,
          timeZone: timeZones[index % timeZones.length],
          currency: 'USD',
          legalRegimes: ['GDPR'],
        },
      ];
    }),
  );
}

/** The ids of all sections of the markets. */
export function sectionIdsOf(marketIds: readonly string[]): string[] {
  return marketIds.flatMap(market =>
    sectionKinds.map(kind => `${market}-${kind}`),
  );
}
