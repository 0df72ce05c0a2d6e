import { parseTable } from '@trust-portal/tabular-import';
import {
  evidenceTypeOf,
  inBatches,
  normalizeVoice,
  numberOccurrences,
  proposeColumnMapping,
  toImportRows,
} from '.';

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
