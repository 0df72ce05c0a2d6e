import { findFaultsOfBilingualTexts } from '@trust-portal/portal-vocabulary';
import {
  currencyDigits,
  promiseSubjectNames,
  promiseSubjects,
  promiseTitle,
  promiseUnits,
  promiseValueText,
  unitsOfSubject,
} from '.';

const germany = { name: { en: 'Germany', zh: '德国' }, currency: 'EUR' };

describe('the words for promises', () => {
  it('name subject, value and market', () => {
    expect(
      promiseTitle(
        { subject: 'return-days', value: 14, unit: 'days' },
        germany,
      ),
    ).toEqual({
      en: 'Return days: 14 days (Germany)',
      zh: '退货天数：14 天（德国）',
    });
  });

  it.each([
    ['days', 1, '1 day', '1 天'],
    ['working-days', 1, '1 working day', '1 个工作日'],
    ['working-days', 5, '5 working days', '5 个工作日'],
    ['months', 1200, '1,200 months', '1,200 个月'],
    ['hours-a-week', 1, '1 hour a week', '每周 1 小时'],
    ['minor-units', 495, '€4.95', '€4.95'],
    ['minor-units', 0, '€0.00', '€0.00'],
  ] as const)('write %s of %d', (unit, value, en, zh) => {
    expect(promiseValueText({ unit, value }, 'EUR')).toEqual({ en, zh });
  });

  it('count money in the smallest unit that its currency has', () => {
    expect(['EUR', 'JPY', 'KWD'].map(currencyDigits)).toEqual([2, 0, 3]);
    expect(
      promiseValueText({ unit: 'minor-units', value: 500 }, 'JPY').en,
    ).toBe('JP¥500');
  });

  it('keep to Chinese punctuation, whatever is promised', () => {
    const titles = promiseSubjects.flatMap(subject =>
      unitsOfSubject[subject].map(unit =>
        promiseTitle({ subject, unit, value: 1234 }, germany),
      ),
    );
    expect(new Set(titles.map(({ zh }) => zh)).size).toBe(titles.length);
    expect(findFaultsOfBilingualTexts({ titles, promiseSubjectNames })).toEqual(
      [],
    );
    expect(new Set(Object.values(unitsOfSubject).flat())).toEqual(
      new Set(promiseUnits),
    );
  });
});
