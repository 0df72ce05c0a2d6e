import { fromArchiveRow } from './archiveValues';

const columns = [
  { name: 'title', kind: 'text', nullable: false },
  { name: 'severity', kind: 'integer', nullable: false },
  { name: 'priority', kind: 'integer', nullable: false },
] as const;
const row = { title: '{"en":"Late"}', severity: 5, priority: 3 };

describe('a row of an archive', () => {
  it('is taken when a list can show it', () => {
    expect(fromArchiveRow(row, columns)).toEqual({ row });
  });

  it.each([
    ['title', 'no JSON', 'must be JSON'],
    ['title', '{"en":', 'must be JSON'],
    ['severity', 6, 'must be a level from 1 to 5'],
    ['priority', 0, 'must be a level from 1 to 3'],
    ['priority', 1.5, 'must be a whole number'],
  ])(
    'is refused with the %s %j, which none could',
    (column, value, message) => {
      expect(fromArchiveRow({ ...row, [column]: value }, columns)).toEqual({
        problems: [{ column, message }],
      });
    },
  );
});
