import { toSafeMarkdown } from './toSafeMarkdown';

const path = (ref: string) => `/people/${ref}`;

describe('Markdown that people wrote', () => {
  it.each([
    ['# Big', '### Big'],
    ['## Less', '#### Less'],
    ['###### Least', '###### Least'],
    ['#hashtag', '#hashtag'],
    ['<h1>raw</h1>', '<h3>raw</h3>'],
    ['Underlined\n======', 'Underlined\n'],
  ])('leaves the page its single h1: %j', (written, expected) => {
    expect(toSafeMarkdown(written, path)).toBe(expected);
  });

  it('turns mentions into links, in Chinese sentences too', () => {
    expect(
      toSafeMarkdown('请看，@user:default/li-wei 和 @user:default/ana', path),
    ).toBe(
      '请看，[@li-wei](/people/user:default/li-wei) 和 [@ana](/people/user:default/ana)',
    );
  });

  it('does not take a mail address for a mention', () => {
    expect(toSafeMarkdown('write to a@user:default/li-wei', path)).toBe(
      'write to a@user:default/li-wei',
    );
  });

  it('leaves fenced code alone', () => {
    const code = '```\n# not a heading\n@user:default/li-wei\n```';
    expect(toSafeMarkdown(code, path)).toBe(code);
  });
});
