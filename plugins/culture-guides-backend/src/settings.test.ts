import { ConfigReader } from '@backstage/config';
import { readSettings } from './settings';

const day = 86_400_000;

describe('the settings', () => {
  it('have values of their own where the configuration has none', () => {
    expect(readSettings(new ConfigReader({}))).toEqual({
      fieldReportWorkingDays: 5,
      readMarksKept: 180 * day,
    });
  });

  it('take durations in words and as objects', () => {
    for (const readMarksKept of ['P30D', '30 days', { days: 30 }]) {
      const config = new ConfigReader({ cultureGuides: { readMarksKept } });
      expect(readSettings(config).readMarksKept).toBe(30 * day);
    }
  });

  it.each([
    ['fieldReportWorkingDays', 0],
    ['fieldReportWorkingDays', 2.5],
    ['readMarksKept', { days: 0 }],
    ['readMarksKept', 'soon'],
  ])('refuse %s as %p, by its name', (name, value) => {
    const config = new ConfigReader({ cultureGuides: { [name]: value } });
    expect(() => readSettings(config)).toThrow(`cultureGuides.${name}`);
  });
});
