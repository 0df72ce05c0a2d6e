import { readValue, sayingsOf } from './contradictionValues';

describe('what records that contradict each other say', () => {
  it.each([
    ['14 days', { value: 14, unit: 'days' }],
    ['5 working-days', { value: 5, unit: 'working-days' }],
    ['30 Tage', { words: '30 Tage' }],
    ['14 days free', { words: '14 days free' }],
  ])('reads %p', (written, expected) => {
    expect(readValue(written)).toEqual(expected);
  });

  it('tells what the text says from what the promise says', () => {
    expect(
      sayingsOf({
        code: 'text-disagrees',
        references: ['culture-guides/section/de-law', 'transparency/promise/P'],
        values: ['14 days', '30 Tage'],
      }),
    ).toEqual([
      {
        reference: 'transparency/promise/P',
        value: { value: 14, unit: 'days' },
      },
      {
        reference: 'culture-guides/section/de-law',
        value: { words: '30 Tage' },
      },
    ]);
  });

  it('claims of no promise that it says a value which another may say', () => {
    const sayings = sayingsOf({
      code: 'promises-disagree',
      references: ['a/b/1', 'a/b/2', 'a/b/3'],
      values: ['14 days', '30 days'],
    });
    expect(sayings.map(({ reference }) => reference)).toEqual([
      undefined,
      undefined,
    ]);
  });
});
