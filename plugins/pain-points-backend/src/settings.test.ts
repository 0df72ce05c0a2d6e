import { ConfigReader } from '@backstage/config';
import { readSettings } from './settings';

describe('the settings', () => {
  it('have an answer for everything that is not set', () => {
    expect(readSettings(new ConfigReader({}))).toEqual({
      reopen: { threshold: 3, windowDays: 30 },
      clocks: { acknowledgeDays: 2, assessDays: 5, resolveDays: 30 },
      silent: { voices: 10, days: 90 },
    });
  });

  it.each([0, -1, 1.5])('refuse %d where days are counted', windowDays => {
    const config = new ConfigReader({ painPoints: { reopen: { windowDays } } });
    expect(() => readSettings(config)).toThrow('painPoints.reopen.windowDays');
  });
});
