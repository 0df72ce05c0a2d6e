const han = '[\\u3400-\\u9fff]';
const wideMarks = '，。、：；？！（）';

const faults: ReadonlyArray<{ name: string; pattern: RegExp }> = [
  {
    name: 'an ASCII mark beside a Chinese character',
    pattern: new RegExp(`${han}[,:;?!()]|[,:;?!()]${han}`, 'gu'),
  },
  {
    name: 'a blank beside a full-width mark',
    pattern: new RegExp(
      `[ \\t][${wideMarks}]|[${wideMarks}][ \\t]+${han}`,
      'gu',
    ),
  },
  {
    name: 'no blank between Chinese and Latin letters or digits',
    pattern: new RegExp(`${han}[A-Za-z0-9]|[A-Za-z0-9%]${han}`, 'gu'),
  },
  {
    name: 'a single ellipsis, where Chinese writes two',
    pattern: /(?<!\u2026)\u2026(?!\u2026)/gu,
  },
];

/**
 * What is wrong with the punctuation of a Chinese text: ASCII marks where Chinese has its own, and
 * blanks that are too many or too few. For the tests of everything that the portal says in Chinese;
 * what customers said is not ours to correct. Placeholders such as `{{count}}` are no fault.
 *
 * @returns a line for each fault, with the place where it stands; none for a text without a Chinese
 *   character.
 */
export function findTypographicFaults(text: string): string[] {
  if (!/\p{Script=Han}/u.test(text)) return [];
  return faults.flatMap(({ name, pattern }) =>
    Array.from(text.matchAll(pattern), ({ index }) => {
      const excerpt = text.slice(Math.max(0, index - 8), index + 10);
      return `${name}: …${excerpt}…`;
    }),
  );
}

/**
 * The typographic faults of all Chinese halves (`zh`) in a value, however deep, with their paths.
 * Lists under `zh` are words to look for in what customers wrote, so they are left alone.
 */
export function findFaultsOfBilingualTexts(
  value: unknown,
  path = '',
): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const place = path ? `${path}.${key}` : key;
    return key === 'zh' && typeof child === 'string'
      ? findTypographicFaults(child).map(fault => `${place}: ${fault}`)
      : findFaultsOfBilingualTexts(child, place);
  });
}
