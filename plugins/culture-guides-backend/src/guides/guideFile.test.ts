import {
  Claim,
  sectionKinds,
  significances,
} from '@trust-portal/plugin-culture-guides-common';
import fc from 'fast-check';
import { readGuideFile } from './readGuideFile';
import { writeGuideText, WrittenText } from './writeGuideFile';

const text: WrittenText = {
  section: 'br-delivery',
  language: 'en',
  number: 2,
  title: 'Delivery and returns',
  body: 'Say the day.',
  claims: [],
  significance: 'major',
};

/** What a file says of a text, in the words of the one who wrote it. */
function readBack(content: string): WrittenText[] {
  const { texts, problems } = readGuideFile(content);
  expect(problems).toEqual([]);
  return texts.map(({ front, content: { title, body, claims } }) => ({
    section: front.section,
    language: front.language,
    number: front.number as number,
    title,
    body,
    claims,
    significance: front.significance,
    ...(front.basedOn !== undefined && { basedOn: front.basedOn }),
    ...(front.inForceFrom !== undefined && { inForceFrom: front.inForceFrom }),
  }));
}

const problemsOf = (content: string) => readGuideFile(content).problems;

describe('a guide as a file', () => {
  it('is Markdown with what is known of each text in front of it', () => {
    expect(
      writeGuideText({
        ...text,
        claims: [
          { id: 'c1', statement: 'Seven days.', source: { title: 'The code' } },
        ],
        basedOn: 1,
      }),
    ).toBe(`---
section: br-delivery
language: en
number: 2
title: Delivery and returns
significance: major
basedOn: 1
claims:
  - id: c1
    statement: Seven days.
    source:
      title: The code
---

Say the day.

`);
  });

  it.each([
    ['a rule between paragraphs', 'One\n\n---\n\nTwo'],
    ['a rule at its end', 'One\n\n---'],
    ['a rule at its beginning', '---\n\nOne'],
    ['what looks like another text', 'One\n---\nsection: br-law\n---\nTwo'],
    ['that in disguise', 'One\n\\---\nsection: br-law\n\\\\---  \nsection: x'],
    ['Chinese', '七天内可以退货。\n\n## 客服\n\n“请稍等”不算答复。'],
    ['YAML', 'key: value\n- *alias\n&anchor {a: [b'],
    ['blanks in front of a line', 'One\n\n    code\n\n\ttab'],
  ])('keeps %s in a body', (_, body) => {
    expect(readBack(writeGuideText({ ...text, body }))).toEqual([
      { ...text, body },
    ]);
  });

  it.each([
    'true',
    '2026',
    '~',
    '---',
    '# no comment',
    '*star: &and !bang %',
    'it\'s “quoted” "twice"',
    '[br-delivery]',
    '标题：交货',
    'two\nlines',
  ])('keeps the title %j', title => {
    const written = writeGuideText({ ...text, title });
    expect(readBack(written)).toEqual([{ ...text, title }]);
  });

  it('is read with the line ends and the byte order mark of other systems', () => {
    const file = writeGuideText({ ...text, body: 'One\n\n---\n\nTwo' });
    const expected = [{ ...text, body: 'One\n\n---\n\nTwo' }];
    expect(readBack(`\uFEFF${file.replace(/\n/g, '\r\n')}`)).toEqual(expected);
    expect(readBack(file.replace(/\n/g, '\r'))).toEqual(expected);
    expect(
      readBack(writeGuideText({ ...text, body: 'One\r\n\r\n---\r\n\r\nTwo' })),
    ).toEqual(expected);
  });

  it('is what it was after it was written and read, whatever the texts say', () => {
    const lines = fc.array(
      fc.oneof(
        fc.constantFrom(
          '---',
          '\\---',
          '\\\\---  ',
          'section: x',
          '',
          '# 标题',
        ),
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.string({ maxLength: 20 }),
      ),
      { maxLength: 12 },
    );
    const words = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 60 })
      .map(tidy)
      .filter(value => value !== '');
    const texts = fc.array(
      fc.record({
        section: fc.constantFrom(...sectionKinds.map(kind => `br-${kind}`)),
        language: fc.constantFrom('en', 'zh-Hans', 'pt-BR'),
        number: fc.integer({ min: 1, max: 1_000_000 }),
        title: words,
        body: lines
          .map(all => tidy(all.join('\n')))
          .filter(value => value !== ''),
        claims: fc.uniqueArray(
          fc.record<Claim>({
            id: fc.stringMatching(/^[a-z0-9]{1,10}$/),
            statement: words,
          }),
          { maxLength: 3, selector: ({ id }) => id },
        ),
        significance: fc.constantFrom(...significances),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('\n', '\r\n'), (written, lineEnd) => {
        const file = written.map(writeGuideText).join('');
        expect(readBack(file.replace(/\n/g, lineEnd))).toEqual(written);
      }),
      { numRuns: 150 },
    );
  });

  it('never fails on anything, and always says something of what is no guide', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom('---', 'section: br-law', 'language: en', '- ['),
            fc.string({ unit: 'binary', maxLength: 30 }),
          ),
          { maxLength: 20 },
        ),
        parts => {
          const { texts, problems } = readGuideFile(parts.join('\n'));
          expect(texts.length + problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** As the contract keeps texts: well-formed, trimmed, without NUL, and here with line feeds only. */
function tidy(value: string): string {
  return value
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll('\u0000', '')
    .replaceAll('\r', '')
    .trim();
}

const head = `---
section: br-delivery
language: en
title: T`;

describe('a file that is wrong', () => {
  it('names the line and the field, and reads the texts around it', () => {
    const file = [
      writeGuideText(text),
      `${head}
significanse: major
basedOn: none
claims:
  - id: c1
    statement: ''
---

Body
`,
      writeGuideText({ ...text, section: 'br-law' }),
    ].join('');
    const { texts, problems } = readGuideFile(file);
    expect(texts.map(({ front }) => front.section)).toEqual([
      'br-delivery',
      'br-law',
    ]);
    const first = file.split('\n').indexOf('significanse: major') + 1;
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          line: first,
          field: 'significanse',
          code: 'unknown-field',
        }),
        expect.objectContaining({ line: first + 1, field: 'basedOn' }),
        expect.objectContaining({
          line: first + 4,
          field: 'claims.0.statement',
        }),
      ]),
    );
  });

  it.each([
    ['nothing', '', 1, 'front-matter-missing'],
    ['no front matter', 'Just a text', 1, 'front-matter-missing'],
    [
      'words in front of the first text',
      `\n\nstray\n${head}\n---\n\nBody`,
      3,
      'front-matter-missing',
    ],
    ['a front matter without an end', `${head}\nBody`, 1, 'front-matter-open'],
    ['broken YAML', `${head}\nclaims: [\n---\n\nBody`, 5, 'unreadable'],
    ['a field twice', `${head}\ntitle: again\n---\n\nBody`, 5, 'unreadable'],
    [
      'a value that holds itself',
      `${head}\nclaims: &a [*a]\n---\n\nBody`,
      5,
      'unreadable',
    ],
    [
      'a tag that a program might run',
      `${head}\nnote: !!js/function x\n---\n\nBody`,
      5,
      'unreadable',
    ],
    ['no body', `${head}\n---\n\n \n`, 6, 'too-small'],
    [
      'a body that is too long',
      `${head}\n---\n\n${'x'.repeat(100_001)}`,
      6,
      'too-big',
    ],
  ])('has %s, and says where', (_, content, line, code) => {
    expect(problemsOf(content)).toEqual([
      expect.objectContaining({ line, code }),
    ]);
  });

  it('refuses two claims of one name', () => {
    const claim = "  - id: c1\n    statement: 'S'\n";
    expect(problemsOf(`${head}\nclaims:\n${claim}${claim}---\n\nBody`)).toEqual(
      [expect.objectContaining({ line: 8, field: 'claims.1.id' })],
    );
  });

  it('does not unfold references into more than was written', () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `k${level}: &k${level} [${`*k${level - 1}, `.repeat(9)}]`,
    );
    const [first] = problemsOf(
      `${head}\n${levels.slice(1).join('\n')}\n---\n\nBody`,
    );
    expect(first.code).toBe('unreadable');
  });

  it('does not fall over brackets within brackets', () => {
    const [first] = problemsOf(
      `${head}\nclaims: ${'['.repeat(200_000)}\n---\n\nBody`,
    );
    expect(first.code).toBe('unreadable');
  });

  it('takes no front matter of half a million characters', () => {
    expect(
      problemsOf(`${head}\nnote: ${'x'.repeat(500_000)}\n---\n\nBody`),
    ).toEqual([expect.objectContaining({ line: 1, code: 'too-big' })]);
  });

  it('reads five hundred texts of a file, and says so of the rest', () => {
    const { texts, problems } = readGuideFile(writeGuideText(text).repeat(501));
    expect(texts).toHaveLength(500);
    expect(problems).toEqual([
      expect.objectContaining({ code: 'too-many-texts', line: 500 * 10 + 1 }),
    ]);
  });
});
