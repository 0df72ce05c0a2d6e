import createKnex, { Knex } from 'knex';
import { rememberStatements, StatementSource } from './rememberStatements';

describe('rememberStatements', () => {
  function countPreparations() {
    const prepared: string[] = [];
    const connection: StatementSource = {
      prepare: sql => {
        prepared.push(sql);
        return { sql };
      },
    };
    rememberStatements(connection);
    return { prepared, connection };
  }

  it('prepares a statement once, however often it is run', () => {
    const { prepared, connection } = countPreparations();
    const first = connection.prepare('select 1');
    expect(connection.prepare('select 1')).toBe(first);
    expect(connection.prepare('select 2')).not.toBe(first);
    expect(prepared).toEqual(['select 1', 'select 2']);
  });

  it('remembers neither what changes tables nor the long texts of bulk inserts', () => {
    const { prepared, connection } = countPreparations();
    const bulk = `insert into a values ${'(?),'.repeat(5000)}(?)`;
    for (const sql of ['alter table a add b', 'PRAGMA foreign_keys', bulk]) {
      connection.prepare(sql);
      connection.prepare(sql);
      expect(prepared.filter(known => known === sql)).toHaveLength(2);
    }
  });

  it('forgets what was not used for longest', () => {
    const { prepared, connection } = countPreparations();
    for (let number = 0; number < 500; number += 1) {
      connection.prepare(`select ${number}`);
    }
    connection.prepare('select 0');
    connection.prepare('select 500');
    prepared.length = 0;
    connection.prepare('select 0');
    connection.prepare('select 1');
    expect(prepared).toEqual(['select 1']);
  });

  it('wraps a connection once, because a plugin and its modules share it', () => {
    const { connection } = countPreparations();
    const { prepare } = connection;
    rememberStatements(connection);
    expect(connection.prepare).toBe(prepare);
  });

  describe('on a real connection', () => {
    let knex: Knex;

    beforeEach(async () => {
      knex = createKnex({
        client: 'better-sqlite3',
        connection: ':memory:',
        useNullAsDefault: true,
      });
      const connection = await knex.client.acquireConnection();
      rememberStatements(connection);
      await knex.client.releaseConnection(connection);
      await knex.schema.createTable('pains', table => {
        table.increments('id');
      });
    });

    afterEach(() => knex.destroy());

    it('binds each run anew', async () => {
      await knex('pains').insert([{ id: 1 }, { id: 2 }]);
      expect(await knex('pains').where({ id: 1 })).toEqual([{ id: 1 }]);
      expect(await knex('pains').where({ id: 2 })).toEqual([{ id: 2 }]);
    });

    it('works on after a statement has failed', async () => {
      await knex('pains').insert({ id: 1 });
      await expect(knex('pains').insert({ id: 1 })).rejects.toThrow('UNIQUE');
      await knex('pains').insert({ id: 2 });
      expect(await knex('pains').pluck('id')).toEqual([1, 2]);
    });

    it('sees the columns that a migration adds later', async () => {
      await knex('pains').insert({ id: 1 });
      expect(await knex('pains')).toEqual([{ id: 1 }]);
      await knex.schema.alterTable('pains', table => {
        table.string('title').nullable();
      });
      expect(await knex('pains')).toEqual([{ id: 1, title: null }]);
    });
  });
});
