import {
  chooseLanguage,
  languageStorageKey,
  setDocumentLanguage,
  settleLanguage,
} from './languageChoice';

describe('the language that the portal begins with', () => {
  it('is the one that the person chose before, whatever the browser says', () => {
    expect(chooseLanguage({ stored: 'zh', browserLanguages: ['en-GB'] })).toBe(
      'zh',
    );
    expect(chooseLanguage({ stored: 'en', browserLanguages: ['zh-CN'] })).toBe(
      'en',
    );
  });

  it.each([
    [['zh-CN', 'en'], 'zh'],
    [['zh-Hant-TW'], 'zh'],
    [['ZH'], 'zh'],
    [['de-DE', 'zh-Hans', 'en'], 'zh'],
    [['pt-BR', 'en-US', 'zh-CN'], 'en'],
  ])('follows the browser languages %p: %s', (browserLanguages, expected) => {
    expect(chooseLanguage({ stored: null, browserLanguages })).toBe(expected);
  });

  it('is English for somebody whose languages we do not have', () => {
    expect(
      chooseLanguage({ stored: null, browserLanguages: ['de', 'pt-BR'] }),
    ).toBe('en');
    expect(chooseLanguage({ stored: null, browserLanguages: [] })).toBe('en');
  });

  it('is not led astray by a stored language that we do not have', () => {
    expect(chooseLanguage({ stored: 'tlh', browserLanguages: ['zh-CN'] })).toBe(
      'zh',
    );
  });
});

describe('settling the language', () => {
  afterEach(() => {
    window.localStorage.clear();
    jest.restoreAllMocks();
  });

  it('stores the choice where Backstage looks for it and marks the document', () => {
    jest
      .spyOn(window.navigator, 'languages', 'get')
      .mockReturnValue(['zh-CN', 'en']);

    expect(settleLanguage()).toBe('zh');

    expect(window.localStorage.getItem(languageStorageKey)).toBe('zh');
    expect(document.documentElement.lang).toBe('zh-Hans');
  });

  it('works in a browser that forbids storage', () => {
    jest.spyOn(window.navigator, 'languages', 'get').mockReturnValue(['zh']);
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('storage is forbidden');
    });
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('storage is forbidden');
    });

    expect(settleLanguage()).toBe('zh');
  });
});

it('marks English documents as English', () => {
  setDocumentLanguage('en');
  expect(document.documentElement.lang).toBe('en');
});
