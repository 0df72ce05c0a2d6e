import { readArguments } from './readArguments';

const sizes = {
  'pain-points': { pains: 10_000, voices: 1_000_000 },
  'culture-guides': { markets: 200 },
};

describe('the command line of a benchmark', () => {
  it('measures both databases at full size unless it is told otherwise', () => {
    expect(readArguments(['pain-points'], sizes)).toEqual({
      domain: 'pain-points',
      seconds: 5,
      databases: ['sqlite', 'postgresql'],
      sizes: { pains: 10_000, voices: 1_000_000 },
    });
  });

  it('loads as much of the domain as it is told to', () => {
    expect(
      readArguments(['pain-points', '--pains', '20', '--seconds', '2'], sizes),
    ).toMatchObject({ seconds: 2, sizes: { pains: 20, voices: 1_000_000 } });
    expect(sizes['pain-points'].pains).toBe(10_000);
  });

  it.each([
    [['lottery'], 'Name a domain'],
    [['pain-points', '--voices', 'many'], '--voices needs a whole number'],
    [['pain-points', '--databases', 'oracle'], '--databases takes'],
    [['pain-points', '--speed', '9'], 'Unknown option --speed'],
    [['culture-guides', '--pains', '9'], 'Unknown option --pains'],
    [[], 'Name a domain'],
  ])('says what is wrong with %j', (words, message) => {
    expect(() => readArguments(words, sizes)).toThrow(message);
  });
});
