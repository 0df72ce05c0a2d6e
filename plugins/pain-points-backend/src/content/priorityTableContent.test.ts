import {
  loadPriorityTable,
  priorityTableFileSchema,
} from './priorityTableContent';

describe('the shipped priority table', () => {
  it('is severity first: harm is always high, a flaw never is', async () => {
    const { cells } = await loadPriorityTable();
    const prioritiesOf = (severity: number) =>
      cells.filter(cell => cell.severity === severity).map(c => c.priority);
    expect(new Set(prioritiesOf(5))).toEqual(new Set(['high']));
    expect(prioritiesOf(1)).not.toContain('high');
    expect(prioritiesOf(2)).not.toContain('high');
  });

  it('is no product: a rare harm stands above a constant annoyance with the larger product', async () => {
    const { cells } = await loadPriorityTable();
    const find = (severity: number, frequency: number) =>
      cells.find(c => c.severity === severity && c.frequency === frequency);
    expect(find(5, 1)?.priority).toBe('high');
    expect(find(2, 4)?.priority).toBe('medium');
  });
});

describe('the check of the priority table', () => {
  async function complaintsWith(
    severity: number,
    frequency: number,
    priority: 'high' | 'medium' | 'low',
  ): Promise<string> {
    const table = await loadPriorityTable();
    const cells = table.cells.map(cell =>
      cell.severity === severity && cell.frequency === frequency
        ? { ...cell, priority }
        : cell,
    );
    return (
      priorityTableFileSchema.safeParse({ ...table, cells }).error?.message ??
      ''
    );
  }

  it('accepts what is shipped', async () => {
    expect(await complaintsWith(5, 1, 'high')).toBe('');
  });

  it('refuses a low priority for the highest severity', async () => {
    expect(await complaintsWith(5, 1, 'low')).toContain(
      'which the highest severity never is',
    );
  });

  it('refuses a worse case that is less urgent', async () => {
    expect(await complaintsWith(3, 4, 'low')).toContain(
      'severity 3, frequency 4 is less urgent than a milder case',
    );
  });

  it('refuses a table with a cell twice and another missing', async () => {
    const table = await loadPriorityTable();
    const cells = [...table.cells.slice(1), table.cells[1]];
    expect(
      priorityTableFileSchema.safeParse({ ...table, cells }).error?.message,
    ).toContain('severity 1, frequency 1 is missing');
  });
});
