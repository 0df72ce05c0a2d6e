import { Market } from '@trust-portal/portal-vocabulary';
import { compareFacts } from './compareFacts';
import { ComparedPromise, comparePromises } from './comparePromises';
import { factsOf } from './marketFacts';

const market = (id: string, language: string, timeZone: string): Market => ({
  id,
  name: { en: id, zh: id },
  ownerGroup: 'group:default/team',
  languages: [language],
  timeZone,
  currency: 'XXX',
  legalRegimes: [],
});

describe('the facts of two markets', () => {
  const germany = factsOf(market('de', 'de', 'Europe/Berlin'));

  it('are listed where they differ, with both values', () => {
    const states = factsOf(market('us', 'en-US', 'America/New_York'));
    const differences = compareFacts(germany, states);
    expect(differences).toEqual(
      expect.arrayContaining([
        { name: 'currency', from: 'EUR', to: 'USD' },
        { name: 'firstDayOfWeek', from: '1', to: '7' },
        { name: 'measurement', from: 'metric', to: 'us' },
        { name: 'examples.date', from: '31.12.26', to: '12/31/26' },
      ]),
    );
    const names = differences.map(({ name }) => name);
    expect(names).not.toContain('weekend');
    expect(names).not.toContain('dataVersion');
  });

  it('differ in nothing from themselves', () => {
    expect(compareFacts(germany, germany)).toEqual([]);
  });
});

describe('the promises of two markets', () => {
  const promise = (
    subject: ComparedPromise['subject'],
    value: number,
    entityRef?: string,
  ): ComparedPromise => ({ subject, unit: 'days', value, entityRef });

  it('are listed where their values differ, and where only one market has one', () => {
    expect(
      comparePromises(
        [
          promise('return-days', 14),
          promise('refund-days', 5),
          promise('retention', 30),
        ],
        [
          promise('return-days', 30),
          promise('refund-days', 5),
          promise('delivery-days', 3),
        ],
      ),
    ).toEqual([
      { subject: 'delivery-days', unit: 'days', from: undefined, to: 3 },
      { subject: 'retention', unit: 'days', from: 30, to: undefined },
      { subject: 'return-days', unit: 'days', from: 14, to: 30 },
    ]);
  });

  it('are those for all that is sold, not those for one product', () => {
    expect(
      comparePromises(
        [promise('return-days', 14)],
        [
          promise('return-days', 60, 'component:default/checkout'),
          promise('return-days', 14),
        ],
      ),
    ).toEqual([]);
  });
});
