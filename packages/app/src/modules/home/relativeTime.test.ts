import { relativeTime } from './relativeTime';

const now = new Date('2026-03-20T12:00:00Z');

describe('when something happened', () => {
  it.each([
    ['2026-03-20T11:59:40Z', 'now', '现在'],
    ['2026-03-20T11:55:00Z', '5 minutes ago', '5分钟前'],
    ['2026-03-20T09:00:00Z', '3 hours ago', '3小时前'],
    ['2026-03-19T11:00:00Z', 'yesterday', '昨天'],
    ['2026-03-01T12:00:00Z', 'Mar 1, 2026', '2026年3月1日'],
  ])('%s reads %p in English and %p in Chinese', (time, english, chinese) => {
    expect(relativeTime({ time: new Date(time), now, language: 'en' })).toBe(
      english,
    );
    expect(relativeTime({ time: new Date(time), now, language: 'zh' })).toBe(
      chinese,
    );
  });
});
