import { Knex } from 'knex';

/** The texts of a document that it is found by. */
export type IndexedTexts = {
  title: string;
  text: string;
};

/** The part of the index that differs between the databases. */
export interface TermIndex {
  /**
   * A query for the documents that match, with the columns `id`, `title_hit` (1 when the title
   * alone matches, else 0) and `score` (more is better). Undefined when the text holds nothing that
   * can be searched for.
   */
  findHits(text: string): Knex.QueryBuilder | undefined;
  /** What the row of a document in `bigram_documents` holds beyond the common columns. */
  columnsOf(texts: IndexedTexts): Record<string, Knex.Raw>;
  /** Writes terms that are kept outside that row, replacing those that were there. */
  write(tx: Knex, texts: Array<IndexedTexts & { id: number }>): Promise<void>;
  /** Forgets the terms of documents whose rows are about to be deleted. */
  remove(tx: Knex, ids: number[]): Promise<void>;
}
