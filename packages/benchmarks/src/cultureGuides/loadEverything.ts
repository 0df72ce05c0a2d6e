import { isPostgres } from '@trust-portal/knex-store';
import knexFactory, { Knex } from 'knex';
import { stat } from 'node:fs/promises';
import { loadRevisions, loadSections } from './loadGuides';
import { loadOpenWork, loadTerms } from './loadRest';
import { ConfiguredMarket } from './markets';

/** The guides' database, opened beside the backend to be filled. */
export class GuideLoader {
  readonly #config: Knex.Config;
  readonly #db: Knex;

  constructor(config: Knex.Config) {
    this.#config = config;
    this.#db = knexFactory(config);
  }

  /** @returns the terms. */
  async loadBase(
    markets: Readonly<Record<string, ConfiguredMarket>>,
    terms: number,
  ): Promise<string[]> {
    await loadSections(this.#db, markets);
    await loadOpenWork(
      this.#db,
      await this.#db('section').select('id', 'market', 'owner'),
    );
    return loadTerms(this.#db, terms, Object.keys(markets));
  }

  /** Adds the revisions from one number to another, with figures that a running database would have by now. */
  async loadRevisions(numbers: {
    from: number;
    to: number;
    cycle: number;
  }): Promise<void> {
    await loadRevisions(this.#db, numbers);
    if (isPostgres(this.#db)) {
      // Autovacuum does this by itself some minutes after a large load.
      await this.#db.raw('VACUUM ANALYZE');
    } else {
      await this.#db.raw('PRAGMA wal_checkpoint(TRUNCATE)');
    }
  }

  async countRevisions(): Promise<number> {
    const [{ count }] = await this.#db('text_revision').count({ count: '*' });
    return Number(count);
  }

  /** On the disk, in MB. */
  async size(): Promise<number> {
    const bytes = isPostgres(this.#db)
      ? Number(
          (
            await this.#db
              .select(
                this.#db.raw('pg_database_size(current_database()) AS bytes'),
              )
              .first()
          ).bytes,
        )
      : (await stat(String(this.#config.connection))).size;
    return Math.round(bytes / 2 ** 20);
  }

  close(): Promise<void> {
    return this.#db.destroy();
  }
}
