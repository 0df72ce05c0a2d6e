import { LoggerService } from '@backstage/backend-plugin-api';
import { FieldProblem, invalidInput } from '@trust-portal/http-contract';
import { Caller, audited } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { ArchiveRecord, ArchiveStore } from '../database/ArchiveStore';
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
    const problems: FieldProblem[] = received.flatMap(({ table }, index) =>
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
    if (problems.length === 0) {
      for (const problem of await new ArchiveStore(knex).check(records)) {
        problems.push({
          field: `body.records.${problem.index}.row.${problem.column}`,
          code: 'wrong-value',
          message: problem.message,
        });
      }
    }
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
