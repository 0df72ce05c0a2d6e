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
