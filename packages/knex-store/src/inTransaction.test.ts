import { Knex } from 'knex';
import { inTransaction } from './inTransaction';

/** A database whose first transactions end with these errors. */
function databaseThatFailsWith(...codes: string[]): Knex {
  return {
    client: { config: { client: 'pg' } },
    transaction: async (change: (tx: unknown) => Promise<unknown>) => {
      const code = codes.shift();
      if (code) throw Object.assign(new Error('ended'), { code });
      return change({});
    },
  } as unknown as Knex;
}

describe('a change', () => {
  const announcer = { announce: jest.fn() };

  beforeEach(() => {
    announcer.announce.mockClear();
  });

  it('that met another one crosswise is made again, and announced once', async () => {
    const knex = databaseThatFailsWith('40P01', '40001');
    const result = await inTransaction({ knex, announcer }, async () => 'done');
    expect(result).toBe('done');
    expect(announcer.announce).toHaveBeenCalledTimes(1);
  });

  it('gives up after the third attempt', async () => {
    const knex = databaseThatFailsWith('40P01', '40P01', '40P01');
    await expect(
      inTransaction({ knex, announcer }, async () => 'done'),
    ).rejects.toThrow('ended');
    expect(announcer.announce).not.toHaveBeenCalled();
  });

  it('that fails for another reason is not made again', async () => {
    const change = jest.fn(async () => {
      throw new Error('wrong input');
    });
    await expect(
      inTransaction({ knex: databaseThatFailsWith(), announcer }, change),
    ).rejects.toThrow('wrong input');
    expect(change).toHaveBeenCalledTimes(1);
  });
});
