import { findSettingsProblems } from './settingsProblems';

const settings = {
  languages: ['pt-BR', 'en', 'zh-Hans'],
  fallbacks: {},
  deputies: [],
};
const facts = { sources: ['en'], today: '2026-11-22' };
const problemsOf = (
  changes: Partial<Parameters<typeof findSettingsProblems>[0]>,
) =>
  findSettingsProblems({ ...settings, ...changes }, facts).map(
    ({ field, code }) => `${field} ${code}`,
  );

describe('the settings of a market', () => {
  it('may let languages stand in for others, also one behind the other', () => {
    expect(
      problemsOf({
        fallbacks: { 'pt-PT': 'pt-BR', 'pt-BR': 'en', gl: 'pt-PT' },
      }),
    ).toEqual([]);
  });

  it.each([
    [{ en: 'en' }, 'body.fallbacks.en circular-fallback'],
    [
      { 'pt-BR': 'en', en: 'zh-Hans', 'zh-Hans': 'pt-BR' },
      'body.fallbacks.pt-BR circular-fallback',
    ],
    [
      { de: 'pt-BR', 'pt-BR': 'en', en: 'pt-BR' },
      'body.fallbacks.pt-BR circular-fallback',
    ],
    [{ 'pt-PT': 'fr' }, 'body.fallbacks.pt-PT unknown-language'],
    [{ xx: 'en' }, 'body.fallbacks.xx unknown-language'],
  ])(
    'names the language of the fallback that is wrong: %j',
    (fallbacks, problem) => {
      expect(problemsOf({ fallbacks })).toEqual([problem]);
    },
  );

  it('names languages that nobody speaks, that are there twice, and sources that are missing', () => {
    expect(problemsOf({ languages: ['xx', 'fr', 'fr'] })).toEqual([
      'body.languages.0 unknown-language',
      'body.languages.2 named-twice',
      'body.languages source-language',
    ]);
  });

  it('names deputies whose time is over, and people who are named twice', () => {
    const person = 'user:default/ana';
    expect(
      problemsOf({
        deputies: [
          { person, until: '2026-11-22' },
          { person, until: '2026-11-21' },
        ],
      }),
    ).toEqual([
      'body.deputies.1.person named-twice',
      'body.deputies.1.until in-the-past',
    ]);
  });
});
