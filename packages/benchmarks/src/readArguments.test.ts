import { readArguments } from './readArguments';

describe('the command line of a benchmark', () => {
  it('measures both databases at full size unless it is told otherwise', () => {
    expect(readArguments(['pain-points'], ['pain-points'])).toEqual({
      domain: 'pain-points',
      options: {
        pains: 10_000,
        voices: 1_000_000,
        seconds: 5,
        databases: ['sqlite', 'postgresql'],
      },
    });
  });

  it.each([
    [['lottery'], 'Name a domain'],
    [['pain-points', '--voices', 'many'], '--voices needs a whole number'],
    [['pain-points', '--databases', 'oracle'], '--databases takes'],
    [['pain-points', '--speed', '9'], 'Unknown option --speed'],
  ])('says what is wrong with %j', (words, message) => {
    expect(() => readArguments(words, ['pain-points'])).toThrow(message);
  });
});
