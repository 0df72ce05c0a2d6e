/** As much of a better-sqlite3 connection as is used here. */
export type StatementSource = {
  prepare(sql: string): object;
};

/** How many statements a connection keeps; the one that was not used for longest makes room. */
const maximumStatements = 500;

/** Longer statements are bulk inserts, whose length is never twice the same. */
const longestStatement = 8_000;

/** Statements that come again and again; the others change tables or settings. */
const repeated = /^\s*(?:select|insert|update|delete|with|begin|commit)\b/i;

const remembering = new WeakSet<StatementSource>();

/**
 * Lets a SQLite connection prepare each statement once instead of once per run. Knex prepares anew
 * each time, and better-sqlite3 then also compiles a function that builds the rows: together they
 * cost more than most statements themselves, and their waste filled the memory.
 *
 * A statement may be run again at once, because Knex reads all rows before it goes on, and it follows
 * a table that changes.
 */
export function rememberStatements(connection: StatementSource): void {
  if (remembering.has(connection)) {
    return;
  }
  remembering.add(connection);
  const prepare = connection.prepare.bind(connection);
  const statements = new Map<string, object>();
  connection.prepare = sql => {
    if (sql.length > longestStatement || !repeated.test(sql)) {
      return prepare(sql);
    }
    const statement = statements.get(sql) ?? prepare(sql);
    // A map keeps the order of insertion: what is used goes to the end.
    statements.delete(sql);
    statements.set(sql, statement);
    if (statements.size > maximumStatements) {
      const [oldest] = statements.keys();
      statements.delete(oldest);
    }
    return statement;
  };
}
