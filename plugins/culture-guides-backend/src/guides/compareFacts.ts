import { MarketFacts } from '@trust-portal/plugin-culture-guides-common';

type FactName = Exclude<keyof MarketFacts, 'examples' | 'dataVersion'>;

/** A fact that is not the same in two markets, each as one text; `examples.date` for one of the examples. */
export interface FactDifference {
  name: string;
  from: string;
  to: string;
}

const written: {
  [Name in FactName]: (value: MarketFacts[Name]) => string;
} = {
  currency: String,
  languages: languages => languages.map(({ tag }) => tag).join(', '),
  timeZones: zones => zones.join(', '),
  legalRegimes: regimes => regimes.join(', '),
  firstDayOfWeek: String,
  weekend: days => days.join(', '),
  measurement: String,
  hourCycle: String,
  calendars: calendars => calendars.join(', '),
};

/** The facts that differ, in the order of the contract. */
export function compareFacts(
  from: MarketFacts,
  to: MarketFacts,
): FactDifference[] {
  const texts = ([before, after]: readonly [FactTexts, FactTexts]) =>
    Object.keys(before).map(name => ({
      name,
      from: before[name],
      to: after[name],
    }));
  return texts([textsOf(from), textsOf(to)]).filter(
    fact => fact.from !== fact.to,
  );
}

type FactTexts = Readonly<Record<string, string>>;

function textsOf(facts: MarketFacts): FactTexts {
  const write = <Name extends FactName>(name: Name) =>
    [name, written[name](facts[name])] as const;
  const names = Object.keys(written) as FactName[];
  return Object.fromEntries([
    ...names.map(name => write(name)),
    ...Object.entries(facts.examples).map(([name, example]) => [
      `examples.${name}`,
      example,
    ]),
  ]);
}
