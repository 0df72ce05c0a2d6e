import { findFaultsOfBilingualTexts } from '@trust-portal/portal-vocabulary';
import { promiseActions, transparencyNotificationText } from '.';

const parameters = {
  id: 'PR-0012',
  title: {
    en: 'Return days: 14 days (Germany)',
    zh: '退货天数：14 天（德国）',
  },
};

describe('what people are notified of', () => {
  it.each(promiseActions)('names the promise that was %s', code => {
    const [en, zh] = (['en', 'zh'] as const).map(language =>
      transparencyNotificationText(code, parameters, language),
    );
    expect(en).toContain('PR-0012');
    expect(en).toContain(parameters.title.en);
    expect(zh).toContain(parameters.title.zh);
    expect(findFaultsOfBilingualTexts({ zh })).toEqual([]);
    expect(transparencyNotificationText(code, parameters)).toBe(
      `${zh} / ${en}`,
    );
  });
});
