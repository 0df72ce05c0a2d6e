import { inChunks } from '@trust-portal/knex-store';
import { Knex } from 'knex';
import { randomUUID } from 'node:crypto';

/** A customer as a source calls them. */
export interface CustomerReference {
  source: string;
  reference: string;
}

const chunkSize = 400;

/** Customers: random ids, and the outside names that can be erased. */
export class CustomerStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /**
   * The ids of customers; those that are new get one.
   *
   * @returns a function from reference to id.
   */
  async idsOf(
    references: readonly CustomerReference[],
  ): Promise<(reference: CustomerReference) => string> {
    const keyOf = ({ source, reference }: CustomerReference) =>
      JSON.stringify([source, reference]);
    const wanted = [
      ...new Map(references.map(one => [keyOf(one), one])).values(),
    ].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    const rows = await inChunks(
      wanted,
      chunkSize,
      async (chunk): Promise<Array<CustomerReference & { id: string }>> => {
        await this.#db('customer')
          .insert(
            chunk.map(({ source, reference }) => ({
              id: randomUUID(),
              source,
              reference,
            })),
          )
          .onConflict(['source', 'reference'])
          .ignore();
        return this.#db('customer')
          .whereIn(
            ['source', 'reference'],
            chunk.map(({ source, reference }) => [source, reference]),
          )
          .select('id', 'source', 'reference');
      },
    );
    const ids = new Map(rows.map(row => [keyOf(row), row.id]));
    return reference => ids.get(keyOf(reference)) as string;
  }

  /** The ids of all customers with this outside name, in whichever source. */
  async idsWithReference(reference: string): Promise<string[]> {
    return this.#db('customer').where({ reference }).pluck('id');
  }

  /** Forgets the outside names of those customers whom no voice refers to any more. */
  async forgetUnused(ids: readonly string[]): Promise<void> {
    await inChunks(ids, chunkSize, async chunk => {
      await this.#db('customer')
        .whereIn('id', chunk)
        .whereNotExists(
          this.#db('evidence')
            .whereRaw('evidence.customer_id = customer.id')
            .select(this.#db.raw('1')),
        )
        .update({ reference: null });
      return [];
    });
  }
}
