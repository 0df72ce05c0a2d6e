import {
  ruleDraftSchema,
  severities,
  termDraftSchema,
  termKinds,
} from '@trust-portal/plugin-culture-guides-common';
import fc from 'fast-check';
import { CsvColumn, LooseRecord } from './csvColumns';
import { joinList, splitList } from './listCell';
import { ruleColumns, termColumns } from './wordingColumns';
import {
  csvHead,
  csvLines,
  isUnreadable,
  readWordingCsv,
  withCells,
} from './wordingCsv';

/** Texts as people and attackers enter them; the contract trims them. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc
      .array(
        fc.constantFrom(
          ...['=', '+', '-', '@', "'", '"', ',', ';', '|', '\\', ':', ' '],
          ...['\n', '\r\n', '\t', '免费', 'a', '1', '👍🏽', '\uFEFF'],
        ),
        { minLength: 1, maxLength: 12 },
      )
      .map(pieces => pieces.join('')),
  )
  .map(value => value.trim())
  .filter(value => value !== '' && !isUnreadable(value));
const list = fc.array(text, { maxLength: 4 });
const localized = fc
  .record({ en: text, zh: text }, { requiredKeys: [] })
  .filter(value => Object.keys(value).length > 0);
const language = fc.constantFrom('en', 'zh-Hans', 'pt-BR');

const term = fc.record(
  {
    kind: fc.constantFrom(...termKinds.filter(kind => kind !== 'jargon')),
    language,
    term: text,
    variants: list,
    markets: fc.array(fc.constantFrom('br', 'cn', 'de')),
    instead: text,
    definition: localized,
    note: localized,
    translations: fc.array(fc.record({ language, term: text })),
    caseSensitive: fc.boolean(),
  },
  {
    requiredKeys: [
      'kind',
      'language',
      'term',
      'variants',
      'markets',
      'translations',
      'caseSensitive',
    ],
  },
);
const rule = fc.record(
  {
    market: fc.constantFrom('br', 'cn'),
    language,
    situation: localized,
    say: text,
    avoid: text,
    phrases: list,
    why: localized,
    severity: fc.constantFrom(...severities),
    source: fc.record(
      {
        title: text,
        url: fc.webUrl(),
        openedOn: fc.constantFrom('2026-11-22', '2024-02-29'),
      },
      { requiredKeys: ['title'] },
    ),
  },
  {
    requiredKeys: [
      'market',
      'language',
      'situation',
      'say',
      'avoid',
      'phrases',
      'why',
      'severity',
    ],
  },
);

function thereAndBack(
  columns: readonly CsvColumn[],
  records: LooseRecord[],
  reader: 'en' | 'zh',
): LooseRecord[] {
  const file = csvHead(columns, reader) + csvLines(columns, records);
  return readWordingCsv(file, columns).map(row => withCells({}, row));
}

describe('a file of wording', () => {
  const reader = fc.constantFrom('en' as const, 'zh' as const);

  it('gives back the terms that were written to it', () => {
    fc.assert(
      fc.property(fc.array(term, { maxLength: 5 }), reader, (terms, as) => {
        const checked = terms.map(value => termDraftSchema.parse(value));
        expect(
          thereAndBack(termColumns, checked, as).map(value =>
            termDraftSchema.parse(value),
          ),
        ).toEqual(checked);
      }),
    );
  });

  it('gives back the rules that were written to it', () => {
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 5 }), reader, (rules, as) => {
        const checked = rules.map(value => ruleDraftSchema.parse(value));
        expect(
          thereAndBack(ruleColumns, checked, as).map(value =>
            ruleDraftSchema.parse(value),
          ),
        ).toEqual(checked);
      }),
    );
  });

  it('holds no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(text, value => {
        const [cell] = csvLines([termColumns[4]], [{ term: value }]).match(
          /^"?./u,
        ) as RegExpMatchArray;
        expect(cell.replace('"', '')).not.toMatch(/^[=@]/);
      }),
    );
  });

  it('names the line on which a row begins, whatever stands above', () => {
    const rows = readWordingCsv(
      'kind,language,term\r\na,b,"c\n\nd"\r\n\r\nx,y,z\n',
      termColumns,
    );
    expect(rows.map(({ line }) => line)).toEqual([2, 6]);
  });
});

describe('several values in one cell', () => {
  it('come back, bars and backslashes included', () => {
    fc.assert(
      fc.property(list, values => {
        expect(splitList(joinList(values))).toEqual(values);
      }),
    );
  });

  it('are read as people write them', () => {
    expect(splitList('a|b |  c|')).toEqual(['a', 'b', 'c']);
    expect(splitList(' ')).toEqual([]);
    expect(splitList('C:\\new')).toEqual(['C:\\new']);
  });
});
