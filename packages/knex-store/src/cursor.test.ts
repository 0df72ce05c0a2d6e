import fc from 'fast-check';
import { CursorScope, InvalidCursorError, createCursorCodec } from './cursor';

const secret = 'a-secret-of-at-least-thirty-two-characters';
const codec = createCursorCodec(secret);
const scope: CursorScope = { list: 'pains', sort: 'newest', kind: ['a', 'b'] };

describe('a cursor', () => {
  it('is refused when a single character of it was changed', () => {
    const cursor = codec.encode(scope, [3, 'PP-0012']);
    const alphabet =
      'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.';
    const tampered = Array.from(cursor).flatMap((original, index) =>
      Array.from(alphabet)
        .filter(character => character !== original)
        .map(
          character =>
            cursor.slice(0, index) + character + cursor.slice(index + 1),
        ),
    );
    tampered.forEach(other => {
      expect(() => codec.decode(scope, other)).toThrow(InvalidCursorError);
    });
  });

  it.each([
    ['nothing', ''],
    ['no seal', 'WzFd'],
    ['a seal that is too short', 'WzFd.AAAA'],
    ['base64 of something else', Buffer.from('{}').toString('base64')],
    ['a million characters', 'A'.repeat(1_000_000)],
  ])('is refused when it is %s', (_, cursor) => {
    expect(() => codec.decode(scope, cursor)).toThrow(InvalidCursorError);
  });

  it.each([
    ['another list', { ...scope, list: 'evidence' }],
    ['another order', { ...scope, sort: 'priority' }],
    ['another filter', { ...scope, kind: ['a'] }],
    ['one more filter', { ...scope, market: ['cn'] }],
  ])('is refused in %s', (_, other) => {
    const cursor = codec.encode(scope, [1]);
    expect(() => codec.decode(other, cursor)).toThrow(InvalidCursorError);
  });

  it('is refused when it was signed with another secret', () => {
    const other = createCursorCodec('another-secret-of-thirty-two-characters!');
    expect(() => other.decode(scope, codec.encode(scope, [1]))).toThrow(
      InvalidCursorError,
    );
  });

  it('names the field that is wrong in the way of contracts', () => {
    expect(() => codec.decode(scope, 'x')).toThrow(
      expect.objectContaining({
        name: 'InputError',
        code: 'invalid-cursor',
        fields: [expect.objectContaining({ field: 'query.cursor' })],
      }),
    );
  });

  it('does not mind in which sequence a filter was written, nor what is absent', () => {
    const cursor = codec.encode(scope, [7]);
    expect(
      codec.decode(
        { kind: ['a', 'b'], market: undefined, sort: 'newest', list: 'pains' },
        cursor,
      ),
    ).toEqual([7]);
  });

  it('gives back whatever values it was made of', () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .double({ noDefaultInfinity: true, noNaN: true })
        .filter(number => !Object.is(number, -0)),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), values => {
        expect(codec.decode(scope, codec.encode(scope, values))).toEqual(
          values,
        );
      }),
    );
  });

  it('is not needed at the beginning of a list', () => {
    expect(codec.decode(scope, undefined)).toBeUndefined();
  });
});
