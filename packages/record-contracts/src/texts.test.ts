import fc from 'fast-check';
import { linkSchema, localizedText, text } from './texts';

describe('a text', () => {
  it('loses the white space around it and halves of characters', () => {
    expect(text(20).parse(' a\uD83D b\u3000')).toBe('a\uFFFD b');
    expect(text(20).parse('😀')).toBe('😀');
  });

  it('is always one that UTF-8 can write', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), value => {
        const parsed = text(1000).safeParse(value);
        const kept = parsed.data ?? '';
        expect(Buffer.from(kept, 'utf8').toString('utf8')).toBe(kept);
      }),
    );
  });

  it.each([
    ['nothing but white space', ' \n\u3000', 'must not be empty'],
    ['NUL, which PostgreSQL cannot store', 'a\u0000b', 'must not contain NUL'],
    ['too much', 'abcdef', 'must have at most 5 characters'],
  ])('is not %s', (_, value, message) => {
    expect(text(5).safeParse(value).error?.issues[0].message).toBe(message);
  });

  it('in the languages of the portal is there in one of them at least', () => {
    expect(localizedText(5).parse({ zh: '你好' })).toEqual({ zh: '你好' });
    expect(localizedText(5).safeParse({}).success).toBe(false);
    expect(localizedText(5).safeParse({ fr: 'oui' }).success).toBe(false);
  });
});

describe('a link', () => {
  it.each([
    ['https://example.org/report', true],
    // eslint-disable-next-line no-script-url -- the very address that must not become a link
    ['javascript:alert(1)', false],
    ['file:///etc/passwd', false],
  ])('%s: %s', (address, accepted) => {
    expect(linkSchema.safeParse(address).success).toBe(accepted);
  });
});
