import { randomUUID } from 'node:crypto';
import { LoggerService } from '@backstage/backend-plugin-api';
import { IndexableDocument } from '@backstage/plugin-search-common';
import { BatchSearchEngineIndexer } from '@backstage/plugin-search-backend-node';
import { DocumentIndexStore } from './database/DocumentIndexStore';
import { PreparedDocument, prepareDocument } from './prepareDocument';

const batchSize = 500;

/**
 * Takes the documents of one collator run. Until the last one has come, people find what the run
 * before it left; then they find these and no others. A run that fails changes nothing. Documents
 * that did not change are not written again: of them only the ids are remembered.
 */
export class ReplacingIndexer extends BatchSearchEngineIndexer {
  readonly #type: string;
  readonly #store: DocumentIndexStore;
  readonly #logger: LoggerService;
  readonly #runId = randomUUID();
  readonly #unchanged = new Set<number>();

  constructor(options: {
    type: string;
    store: DocumentIndexStore;
    logger: LoggerService;
  }) {
    super({ batchSize });
    this.#type = options.type;
    this.#store = options.store;
    this.#logger = options.logger;
  }

  async initialize(): Promise<void> {
    await this.#store.discardStaged(this.#runId);
  }

  async index(documents: IndexableDocument[]): Promise<void> {
    const prepared = documents.filter(isComplete).map(prepareDocument);
    if (prepared.length < documents.length) {
      this.#logger.warn(
        `${documents.length - prepared.length} documents of type ${
          this.#type
        } lack a usable location, title or text and cannot be found`,
      );
    }
    // The last of several documents at one location counts, in one batch as in the whole run.
    const latest = new Map(
      prepared.map(document => [document.location, document]),
    );
    const known = await this.#store.findKnown(
      this.#type,
      Array.from(latest.keys()),
    );
    const changed: PreparedDocument[] = [];
    latest.forEach((document, location) => {
      const before = known.get(location);
      if (before?.contentHash === document.contentHash) {
        this.#unchanged.add(before.id);
      } else {
        changed.push(document);
      }
    });
    await this.#store.stage(this.#runId, changed);
  }

  async finalize(): Promise<void> {
    const { written, removed } = await this.#store.replace(
      this.#type,
      this.#runId,
      this.#unchanged,
    );
    if (written > 0 || removed > 0) {
      this.#logger.info(
        `Search index of ${
          this.#type
        }: ${written} documents written, ${removed} removed, ${
          this.#unchanged.size
        } unchanged`,
      );
    }
  }

  _destroy(
    error: Error | null,
    callback: (error?: Error | null) => void,
  ): void {
    this.#store.discardStaged(this.#runId).then(
      () => callback(error),
      failure => callback(error ?? failure),
    );
  }
}

function isComplete(document: IndexableDocument): boolean {
  return (
    typeof document.location === 'string' &&
    // PostgreSQL takes no NUL in a text.
    !document.location.includes('\0') &&
    typeof document.title === 'string' &&
    typeof document.text === 'string'
  );
}
