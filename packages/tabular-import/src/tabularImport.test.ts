import fc from 'fast-check';
import {
  decodeText,
  defuseCell,
  parseTable,
  readNumberedRows,
  restoreCell,
  toCsvLines,
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

describe('the rows of a file that know their lines', () => {
  const malformed = (line: number) => new Error(`malformed at ${line}`);
  const read = (text: string, delimiter?: string) =>
    readNumberedRows(text, { delimiter, malformed });

  it('begin behind the line breaks of quoted cells and of empty lines', () => {
    expect(read('a,b\n"1\n2",3\n\n,\n4,5')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1\n2', '3'] },
      { line: 6, cells: ['4', '5'] },
    ]);
  });

  it('are cut where the sender says', () => {
    expect(read('a;b,c', ';')).toEqual([{ line: 1, cells: ['a', 'b,c'] }]);
  });

  it('have the cells back that an export defused', () => {
    expect(read(toCsvLines([['=1+1', '-2']]))).toEqual([
      { line: 1, cells: ['=1+1', '-2'] },
    ]);
  });

  it('name the line of a quote that never ends', () => {
    expect(() => read('a,b\n1,2\n3,"never\nends')).toThrow('malformed at 3');
  });
});
