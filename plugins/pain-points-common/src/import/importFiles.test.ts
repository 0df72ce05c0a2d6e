import fc from 'fast-check';
import {
  decodeText,
  defuseCell,
  evidenceTypeOf,
  inBatches,
  normalizeVoice,
  numberOccurrences,
  parseTable,
  proposeColumnMapping,
  restoreCell,
  toCsvLines,
  toImportRows,
} from '.';

/** 退款太慢 in GB18030. */
const gb18030 = new Uint8Array([
  0xcd, 0xcb, 0xbf, 0xee, 0xcc, 0xab, 0xc2, 0xfd,
]);

describe('the encoding of a file', () => {
  const utf16le = (text: string) =>
    new Uint8Array(Buffer.from(text, 'utf16le'));

  it.each([
    ['UTF-8', new TextEncoder().encode('退款太慢'), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode('\uFEFF退款太慢'), 'utf-8'],
    ['UTF-16 with a mark', utf16le('\uFEFF退款太慢'), 'utf-16le'],
    [
      'big-endian UTF-16 with a mark',
      utf16le('\uFEFF退款太慢').map((_byte, at, all) => all[at ^ 1]),
      'utf-16be',
    ],
    ['GB18030', gb18030, 'gb18030'],
  ])('finds %s', (_name, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: '退款太慢', encoding });
  });

  it('knows UTF-16 without a mark by its zeros', () => {
    expect(decodeText(utf16le('label,review\n1,很好\n')).text).toBe(
      'label,review\n1,很好\n',
    );
  });

  it('leaves a single NUL to the row that holds it', () => {
    const text = `text\n${'很好\n'.repeat(50)}a\u0000b\n`;
    expect(decodeText(new TextEncoder().encode(text))).toEqual({
      text,
      encoding: 'utf-8',
    });
  });

  it.each([
    ['a renamed archive', [0x50, 0x4b, 0x03, 0x04, 0x00, 0x00, 0xff, 0x80]],
    ['mostly NUL', [0x41, 0x00, 0x00, 0x00, 0x00, 0x42]],
    ['broken bytes', [0x41, 0xff, 0xff, 0x42]],
  ])('refuses %s', (_name, bytes) => {
    expect(() => decodeText(new Uint8Array(bytes))).toThrow(
      expect.objectContaining({ code: 'unreadable-encoding' }),
    );
  });
});

describe('the table in a file', () => {
  it('keeps commas, quotes and line breaks inside quoted cells', () => {
    expect(
      parseTable('label,review\r\n1,"很快，""真的"",\n好"\r\n').rows,
    ).toEqual([['1', '很快，"真的",\n好']]);
  });

  it('tells semicolons apart and leaves empty lines out', () => {
    expect(parseTable('a;b\n1;2\n;\n\n3;4\n').rows).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('gives equal and empty heads a name of their own', () => {
    expect(parseTable('a,a,\n1,2,3\n').heads).toEqual([
      'a',
      'a (2)',
      'column 3',
    ]);
  });

  it.each([
    ['nothing', '', 'empty-file'],
    ['only heads', 'label,review\n', 'empty-file'],
    ['a quote that never ends', 'a,b\n1,"never', 'malformed-csv'],
    ['half a list', '[{"a":1}', 'malformed-json'],
    ['a list of texts', '["a"]', 'malformed-json'],
    ['a broken line', '{"a":1}\n{"a":', 'malformed-json'],
    ['an empty list', '[]', 'empty-file'],
  ])('refuses %s', (_name, text, code) => {
    expect(() => parseTable(text)).toThrow(expect.objectContaining({ code }));
  });

  it('reads JSON lists and JSON lines alike', () => {
    const expected = {
      heads: ['text', 'rating'],
      rows: [
        ['太贵', '2'],
        ['慢', ''],
      ],
    };
    expect(parseTable('[{"text":"太贵","rating":2},{"text":"慢"}]')).toEqual(
      expected,
    );
    expect(parseTable('{"text":"太贵","rating":2}\n{"text":"慢"}\n')).toEqual(
      expected,
    );
  });

  it('brings back whatever was written as CSV', () => {
    const cell = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map(text => `x${text}`);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }),
        rows => {
          const table = parseTable(toCsvLines([['one', 'two'], ...rows]));
          expect(table.rows).toEqual(rows);
        },
      ),
    );
  });
});

describe('cells that a spreadsheet would run', () => {
  it.each([
    '=1+1',
    '+1-1',
    '-cmd',
    '@SUM(A1)',
    '\t=1',
    "'=1",
    '＝1+1',
    '＋1-1',
    '－cmd',
    '＠SUM(A1)',
  ])('are defused: %s', cell => {
    expect(defuseCell(cell)).toBe(`'${cell}`);
  });

  it.each(['-5', '3.5', '好=坏', "it's", "'quoted'"])(
    'leaves %s alone',
    cell => {
      expect(defuseCell(cell)).toBe(cell);
    },
  );

  it('come back as they were', () => {
    const risky = fc.string({
      unit: fc.constantFrom(..."'=-+@＝＋－＠1a\t".split('')),
    });
    fc.assert(
      fc.property(risky, cell => {
        expect(restoreCell(defuseCell(cell))).toBe(cell);
      }),
    );
  });
});

describe('rows for an import', () => {
  const table = parseTable('label,review\n1,很好\n0,慢\n1, 很好 \n');

  it('proposes columns by their heads in both languages', () => {
    expect(proposeColumnMapping(['LABEL', 'review', 'said_on'])).toEqual({
      type: 'LABEL',
      text: 'review',
      saidOn: 'said_on',
    });
    expect(proposeColumnMapping(['评价内容', '评分', '工单号'])).toEqual({
      text: '评价内容',
      rating: '评分',
      externalReference: '工单号',
    });
  });

  it('gives values their meaning and numbers equal texts', () => {
    const rows = toImportRows({
      table,
      columns: { text: 'review', type: 'label' },
      values: { type: { 1: 'praise', 0: 'complaint' } },
    });
    expect(rows).toEqual([
      { line: 1, text: '很好', type: 'praise', occurrence: 1 },
      { line: 2, text: '慢', type: 'complaint', occurrence: 1 },
      { line: 3, text: ' 很好 ', type: 'praise', occurrence: 2 },
    ]);
  });

  it('refuses a column that the file does not have', () => {
    expect(() => toImportRows({ table, columns: { text: 'body' } })).toThrow(
      'There is no column body',
    );
    expect(() => toImportRows({ table, columns: {} })).toThrow('No column');
  });

  it('cuts batches by rows and by length, in order and without loss', () => {
    const rows = toImportRows({ table, columns: { text: 'review' } });
    expect([...inBatches(rows, 2)].map(batch => batch.length)).toEqual([2, 1]);
    expect([...inBatches(rows, 2000, 10)].flat()).toEqual(rows);
    expect([...inBatches(rows, 2000, 10)]).toHaveLength(3);
  });

  it.each([
    ['投诉', 'complaint'],
    [' Praise ', 'praise'],
    ['好评', 'praise'],
    ['1', undefined],
    ['', undefined],
  ])('knows the type named %s', (name, type) => {
    expect(evidenceTypeOf(name)).toBe(type);
  });
});

describe('equal texts', () => {
  it('differ by neither white space nor the way accents are composed', () => {
    expect(normalizeVoice(' caf\u0065\u0301\n\u3000慢 ')).toBe('café 慢');
    expect(numberOccurrences(['慢', '快', '慢 ', '慢'])).toEqual([1, 1, 2, 3]);
  });
});
