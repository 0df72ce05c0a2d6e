import { fence, firstKey } from './guideFile';
import { findPieces } from './guideFilePieces';
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

const problemsOf = (content: string) => readGuideFile(content).problems;

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

  it('is taken apart in as many steps as it has lines, however many texts it holds', () => {
    const texts = 500;
    const lines = Array.from({ length: texts }, () => [
      fence,
      `${firstKey} br-tone`,
      fence,
      'Body',
    ]).flat();
    let reads = 0;
    const counted = new Proxy(lines, {
      get: (target, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
        return Reflect.get(target, key);
      },
    });
    expect(findPieces(counted)).toHaveLength(texts);
    expect(reads).toBeLessThan(4 * lines.length);
  });
});
