import { directionOf, isSquareScript } from './directionOf';

describe('the direction of a language', () => {
  it.each([
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['az-Arab', 'rtl'],
    ['az', 'ltr'],
    ['pt-BR', 'ltr'],
    ['zh-Hans', 'ltr'],
    ['not a tag', 'ltr'],
  ])('of %s is %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });

  it('knows which languages need the leading of square characters', () => {
    expect(isSquareScript('zh-Hans')).toBe(true);
    expect(isSquareScript('ja')).toBe(true);
    expect(isSquareScript('de')).toBe(false);
  });
});
