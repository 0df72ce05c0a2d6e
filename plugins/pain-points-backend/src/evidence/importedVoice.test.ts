import fc from 'fast-check';
import {
  ImportContext,
  parseDay,
  readImportRow,
  ReceivedRow,
} from './importedVoice';

const context: ImportContext = {
  defaults: {
    channel: 'app',
    language: 'zh',
    market: 'cn',
    ground: 'trial-data',
    redaction: 'not-needed',
  },
  source: 'reviews',
  markets: new Set(['cn', 'us']),
  channels: new Set(['app']),
  segments: new Set(['regular']),
  today: '2026-11-22',
};
const row: ReceivedRow = { line: 7, occurrence: 1, text: '慢', type: '投诉' };

function problemsOf(fields: Partial<ReceivedRow>): string[] {
  const result = readImportRow({ ...row, ...fields }, context);
  return 'problems' in result
    ? result.problems.map(({ field, reason }) => `${field}: ${reason}`)
    : [];
}

describe('a row of a file', () => {
  it('takes what it lacks from the defaults of the import', () => {
    expect(readImportRow(row, context)).toEqual({
      voice: {
        ...context.defaults,
        line: 7,
        occurrence: 1,
        text: '慢',
        type: 'complaint',
        source: 'reviews',
      },
    });
  });

  it('may say everything itself, in the ways in which files write it', () => {
    expect(
      readImportRow(
        {
          ...row,
          text: '  很好 ',
          type: 'Praise',
          market: 'US',
          segment: 'regular',
          saidOn: '2024/3/5 08:30',
          rating: '-1.5',
          externalReference: ' T-1 ',
          customerReference: 'c-1',
          ground: 'consent',
          redaction: 'waiting',
          keepUntil: '2027年1月31日',
          source: 'tickets',
          language: 'en-GB',
        },
        context,
      ),
    ).toMatchObject({
      voice: {
        text: '很好',
        type: 'praise',
        market: 'us',
        saidOn: '2024-03-05',
        rating: -1.5,
        externalReference: 'T-1',
        keepUntil: '2027-01-31',
        source: 'tickets',
      },
    });
  });

  it.each<[Partial<ReceivedRow>, string[]]>([
    [{ text: '\n ' }, ['text: empty']],
    [{ text: 'x'.repeat(20_001) }, ['text: too-long']],
    [{ text: 'a\u0000' }, ['text: contains-nul']],
    [{ type: undefined }, ['type: missing']],
    [{ type: '1' }, ['type: unknown-type']],
    [
      { market: 'zz', channel: 'fax' },
      ['channel: unknown-channel', 'market: unknown-market'],
    ],
    [{ saidOn: '05/03/2024' }, ['saidOn: not-a-date']],
    [{ saidOn: '2024-13-01' }, ['saidOn: not-a-date']],
    [{ saidOn: '2999-01-01' }, ['saidOn: in-the-future']],
    [{ keepUntil: '2026-11-21' }, ['keepUntil: already-over']],
    [{ rating: 'five' }, ['rating: not-a-number']],
    [{ rating: '1e9' }, ['rating: not-a-number']],
    [{ language: 'Chinese' }, ['language: not-a-language-tag']],
    [{ ground: 'because' }, ['ground: unknown-ground']],
    [{ redaction: 'yes' }, ['redaction: unknown-redaction']],
    [{ segment: 'vip' }, ['segment: unknown-segment']],
    [{ source: 'Not An Id' }, ['source: not-an-id']],
    [{ externalReference: 'x'.repeat(201) }, ['externalReference: too-long']],
  ])('is rejected with every reason: %j', (fields, problems) => {
    expect(problemsOf(fields)).toEqual(problems);
  });

  it('keeps nothing personal in the report', () => {
    const result = readImportRow(
      {
        ...row,
        text: 'x'.repeat(20_001),
        customerReference: 'c'.repeat(300),
        rating: 'five',
      },
      context,
    );
    expect(result).toEqual({
      problems: [
        { field: 'text', reason: 'too-long', value: '' },
        { field: 'rating', reason: 'not-a-number', value: 'five' },
        { field: 'customerReference', reason: 'too-long', value: '' },
      ],
    });
  });
  it('is either taken or rejected with a reason, whatever it holds', () => {
    const anything = fc.option(fc.string({ unit: 'binary', maxLength: 30 }), {
      nil: undefined,
    });
    fc.assert(
      fc.property(
        fc.record({
          text: fc.string({ unit: 'binary' }),
          type: anything,
          saidOn: anything,
          rating: anything,
          language: anything,
          source: anything,
        }),
        fields => {
          const result = readImportRow(
            { line: 1, occurrence: 1, ...fields },
            context,
          );
          const good =
            'voice' in result
              ? !/\p{Surrogate}/u.test(result.voice.text) &&
                !result.voice.text.includes('\u0000') &&
                result.voice.text === result.voice.text.trim()
              : result.problems.length > 0;
          expect(good).toBe(true);
        },
      ),
    );
  });

  it.each([
    ['2024-2-9', '2024-02-09'],
    ['2024.02.09', '2024-02-09'],
    ['2024-02-29T23:59:59Z', '2024-02-29'],
    ['2023-02-29', undefined],
    ['昨天', undefined],
    ['20240209', undefined],
  ])('reads the day %s', (value, day) => {
    expect(parseDay(value)).toBe(day);
  });
});
