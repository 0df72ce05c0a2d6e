import fc from 'fast-check';
import { mergedText, mergeRegions, openConflicts } from './mergeTexts';

const text = (...paragraphs: string[]) => paragraphs.join('\n\n');

describe('two edits of one text', () => {
  const base = text('One.', 'Two.', 'Three.', 'Four.');

  it('join by themselves where they touch different paragraphs', () => {
    const regions = mergeRegions({
      base,
      mine: text('One!', 'Two.', 'Three.', 'Four.'),
      theirs: text('One.', 'Two.', 'Three.', 'Four and a half.'),
    });
    expect(regions.map(({ kind }) => kind)).toEqual([
      'mine',
      'same',
      'same',
      'theirs',
    ]);
    expect(mergedText(regions, {})).toBe(
      text('One!', 'Two.', 'Three.', 'Four and a half.'),
    );
  });

  it('wait for a person where they touch the same paragraph', () => {
    const regions = mergeRegions({
      base,
      mine: text('One.', '二。', 'Three.', 'Four.'),
      theirs: text('One.', 'Deux.', 'Three.', 'Four.'),
    });
    const [place] = openConflicts(regions, {});
    expect(regions[place]).toEqual({
      kind: 'conflict',
      base: 'Two.',
      mine: '二。',
      theirs: 'Deux.',
    });
    expect(mergedText(regions, { [place]: 'mine' })).toContain('二。');
    expect(mergedText(regions, { [place]: 'theirs' })).not.toContain('二。');
    expect(openConflicts(regions, { [place]: 'mine' })).toEqual([]);
  });

  it('keep a paragraph that one took out and the other changed', () => {
    const regions = mergeRegions({
      base,
      mine: text('One.', 'Three.', 'Four.'),
      theirs: text('One.', 'Two, changed.', 'Three.', 'Four.'),
    });
    expect(openConflicts(regions, {})).toHaveLength(1);
    expect(mergedText(regions, {})).toContain('Two, changed.');
  });

  it('take out what one took out and the other left alone', () => {
    const regions = mergeRegions({
      base,
      mine: text('One.', 'Three.', 'Four.'),
      theirs: base,
    });
    expect(mergedText(regions, {})).toBe(text('One.', 'Three.', 'Four.'));
  });

  const paragraphs = fc
    .array(fc.constantFrom('a', 'b', 'c', '退货', '退款', 'a\nb'), {
      minLength: 1,
      maxLength: 8,
    })
    .map(list => text(...list));

  it('lose no paragraph that either of them wrote', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, paragraphs, (start, mine, theirs) => {
        const old = new Set(start.split('\n\n'));
        const merged = mergedText(
          mergeRegions({ base: start, mine, theirs }),
          {},
        );
        const written = `${mine}\n\n${theirs}`
          .split('\n\n')
          .filter(paragraph => !old.has(paragraph));
        expect(merged.split('\n\n')).toEqual(expect.arrayContaining(written));
      }),
    );
  });

  it('are simply the other one where one of them changed nothing', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (start, changed) => {
        const regions = mergeRegions({
          base: start,
          mine: start,
          theirs: changed,
        });
        expect(openConflicts(regions, {})).toEqual([]);
        expect(mergedText(regions, {})).toBe(changed);
      }),
    );
  });
});
