import { LoggerService } from '@backstage/backend-plugin-api';
import { FieldProblem, invalidInput } from '@trust-portal/http-contract';
import { Caller, audited } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { ArchiveRecord, ArchiveStore } from '../database/ArchiveStore';
import { ArchiveProblem } from '../database/archiveValues';
import { isArchiveTable } from '../database/archiveTables';
import { lockPains } from '../database/lockPains';
import { recountPains } from '../database/painCounts';
import { indexPainFromRows } from '../database/painIndexing';
import { reapplyErasures } from '../tasks/reapplyErasures';
import { ArchiveService, ReceivedRecord } from './ArchiveService';
import { EvidenceContext } from './EvidenceContext';

export interface DefaultArchiveServiceOptions extends EvidenceContext {
  logger: LoggerService;
}

/** The archive, without asking who may have it. */
export class DefaultArchiveService implements ArchiveService {
  readonly #options: DefaultArchiveServiceOptions;

  constructor(options: DefaultArchiveServiceOptions) {
    this.#options = options;
  }

  async *read(caller: Caller): AsyncGenerator<string> {
    // Whoever takes everything out, or brings something in, is remembered outside the database too.
    await audited(
      this.#options,
      caller,
      { eventId: 'archive-read', severityLevel: 'high' },
      async () => undefined,
    );
    for await (const records of new ArchiveStore(this.#options.knex).read()) {
      yield records.map(record => `${JSON.stringify(record)}\n`).join('');
    }
  }

  async restore(
    caller: Caller,
    received: readonly ReceivedRecord[],
  ): Promise<{ added: number; alreadyThere: number }> {
    const { knex, clock, logger } = this.#options;
    const records = received.filter((record): record is ArchiveRecord =>
      isArchiveTable(record.table),
    );
    const problems = await this.#problemsOf(received, records);
    if (problems.length > 0) throw invalidInput(problems, problems[0].code);

    const event = {
      eventId: 'archive-restored',
      severityLevel: 'high' as const,
      meta: { records: records.length },
    };
    return audited(this.#options, caller, event, async () => {
      const { added, alreadyThere } = await knex.transaction(async tx => {
        await lockPains(tx, linkedPains(records));
        const restored = await new ArchiveStore(tx).restore(records);
        await this.#refreshPains(tx, restored.pains);
        return restored;
      });
      if (records.some(({ table }) => table === 'erasure')) {
        await reapplyErasures({ knex, clock, logger });
      }
      return { added, alreadyThere };
    });
  }

  /** What refers to nothing is looked for only where all values are right. */
  async #problemsOf(
    received: readonly ReceivedRecord[],
    records: readonly ArchiveRecord[],
  ): Promise<FieldProblem[]> {
    const unknownTables = received.flatMap(({ table }, index) =>
      isArchiveTable(table)
        ? []
        : [
            {
              field: `body.records.${index}.table`,
              code: 'unknown-table',
              message: `an archive has no ${table}`,
            },
          ],
    );
    if (unknownTables.length > 0) return unknownTables;
    const { knex, reader } = this.#options;
    const store = new ArchiveStore(knex);
    const wrongValues = toFieldProblems(
      'wrong-value',
      await store.check(records),
    );
    return wrongValues.length > 0
      ? wrongValues
      : toFieldProblems(
          'unknown-reference',
          await store.checkReferences(records, reader.taxonomies),
        );
  }

  async #refreshPains(tx: Knex, numbers: readonly number[]): Promise<void> {
    const { settings, clock, reader } = this.#options;
    await recountPains(tx, numbers, {
      silent: settings.silent,
      now: clock(),
    });
    const { kinds } = await reader.taxonomy(tx);
    const rows: Array<{ number: number; kind_id: string }> = await tx('pain')
      .whereIn('number', [...numbers])
      .select('number', 'kind_id');
    for (const { number, kind_id: kindId } of rows) {
      await indexPainFromRows(
        tx,
        number,
        kinds.find(({ id }) => id === kindId),
      );
    }
  }
}

/** The pains whose links are among the records. */
function linkedPains(records: readonly ArchiveRecord[]): number[] {
  return records
    .filter(({ table }) => table === 'evidence_link')
    .map(({ row }) => Number(row.pain));
}

function toFieldProblems(
  code: string,
  problems: ReadonlyArray<ArchiveProblem & { index: number }>,
): FieldProblem[] {
  return problems.map(({ index, column, message }) => ({
    field: `body.records.${index}.row.${column}`,
    code,
    message,
  }));
}
