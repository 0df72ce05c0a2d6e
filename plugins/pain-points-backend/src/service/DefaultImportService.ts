import { NotFoundError } from '@backstage/errors';
import { conflict, invalidInput, Page } from '@trust-portal/http-contract';
import {
  inTransaction,
  nowInstant,
  refreshStatistics,
} from '@trust-portal/knex-store';
import {
  EvidenceImport,
  painPointsReference,
} from '@trust-portal/plugin-pain-points-common';
import { PortalVocabulary } from '@trust-portal/portal-vocabulary';
import { Caller } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import { recordActivity } from '../database/activity';
import { CustomerStore } from '../database/CustomerStore';
import {
  ImportRecord,
  ImportReject,
  ImportStore,
} from '../database/ImportStore';
import { insertVoices, NewVoice } from '../database/insertVoices';
import {
  ImportContext,
  ImportedVoice,
  readImportRow,
} from '../evidence/importedVoice';
import { toNewVoice } from '../database/newVoice';
import { dayProblems } from '../evidence/voiceDays';
import { dayOf } from '../pains/days';
import { EvidenceContext } from './EvidenceContext';
import {
  ImportDraft,
  ImportService,
  ReceivedRow,
  ReportLanguage,
} from './ImportService';
import { reportRejects } from './rejectReport';

export interface DefaultImportServiceOptions extends EvidenceContext {
  vocabulary: PortalVocabulary;
}

/** An import of so many voices changes what PostgreSQL knows about its tables. */
const manyVoices = 10_000;

/** Imports of voices, without asking who may do what. */
export class DefaultImportService implements ImportService {
  readonly #options: DefaultImportServiceOptions;
  readonly #vocabulary: Pick<
    ImportContext,
    'markets' | 'channels' | 'segments'
  >;

  constructor(options: DefaultImportServiceOptions) {
    this.#options = options;
    const { markets, channels, segments } = options.vocabulary;
    this.#vocabulary = {
      markets: new Set(markets.map(({ id }) => id)),
      channels: new Set(channels.map(({ id }) => id)),
      segments: new Set(segments.map(({ id }) => id)),
    };
  }

  async start(
    caller: Caller,
    draft: ImportDraft,
  ): Promise<{ started: boolean; progress: EvidenceImport }> {
    const { checker, clock } = this.#options;
    const problems = [
      ...checker.vocabularyProblems(draft.defaults, 'body.defaults'),
      ...dayProblems(draft.defaults, dayOf(clock())).map(problem => ({
        ...problem,
        field: `body.defaults.${problem.field}`,
      })),
    ];
    if (problems.length > 0) throw invalidInput(problems, problems[0].code);
    return inTransaction(this.#options, async tx => {
      const { started, record } = await new ImportStore(tx).start({
        ...draft,
        id: randomUUID(),
        startedBy: caller.actor,
        startedAt: nowInstant(clock),
      });
      if (started) {
        await this.#record(tx, caller, record.id, 'import-started', {
          source: record.source,
        });
      }
      return { started, progress: toProgress(record) };
    });
  }

  async list(
    _caller: Caller,
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<Page<EvidenceImport>> {
    const { knex, cursors } = this.#options;
    const scope = { list: 'imports' };
    const page = await new ImportStore(knex).list({
      limit,
      after: cursors.decode(scope, cursor),
    });
    return {
      items: page.items.map(toProgress),
      nextCursor: page.last && cursors.encode(scope, page.last),
    };
  }

  async get(_caller: Caller, importId: string): Promise<EvidenceImport> {
    const record = await new ImportStore(this.#options.knex).find(importId);
    return toProgress(found(record, importId));
  }

  async takeRows(
    caller: Caller,
    importId: string,
    rows: readonly ReceivedRow[],
  ): Promise<EvidenceImport> {
    return inTransaction(this.#options, async tx => {
      const store = new ImportStore(tx);
      const record = found(await store.findLocked(importId), importId);
      if (record.state !== 'running') {
        throw conflict('import-ended', `The import is ${record.state}`, {
          state: record.state,
        });
      }
      const fresh = uniqueLines(rows).filter(row => row.line > record.position);
      if (fresh.length === 0) return toProgress(record);

      const { voices, rejects } = this.#read(fresh, record);
      const numbers = await insertVoices(
        tx,
        await this.#toNewVoices(tx, voices, importId),
      );
      const added = numbers.filter(number => number !== undefined).length;
      await store.addRejects(importId, rejects);
      const progress = {
        position: fresh[fresh.length - 1].line,
        added,
        alreadyThere: voices.length - added,
        rejected: fresh.length - voices.length,
      };
      await store.advance(importId, progress);
      await this.#record(tx, caller, importId, 'evidence-imported', progress);
      return toProgress(found(await store.find(importId), importId));
    });
  }

  async finish(caller: Caller, importId: string): Promise<EvidenceImport> {
    const progress = await this.#end(caller, importId, 'finished');
    if (progress.added >= manyVoices) {
      await refreshStatistics(this.#options.knex, [
        'evidence',
        'evidence_search',
        'evidence_tally',
      ]);
    }
    return progress;
  }

  cancel(caller: Caller, importId: string): Promise<EvidenceImport> {
    return this.#end(caller, importId, 'cancelled');
  }

  async rejects(
    caller: Caller,
    importId: string,
    language: ReportLanguage,
  ): Promise<AsyncIterable<string>> {
    await this.get(caller, importId);
    return reportRejects(
      new ImportStore(this.#options.knex).rejects(importId),
      language,
    );
  }

  #read(
    rows: readonly ReceivedRow[],
    { defaults, source }: ImportRecord,
  ): { voices: ImportedVoice[]; rejects: ImportReject[] } {
    const context: ImportContext = {
      ...this.#vocabulary,
      defaults,
      source,
      today: dayOf(this.#options.clock()),
    };
    const voices: ImportedVoice[] = [];
    const rejects: ImportReject[] = [];
    for (const row of rows) {
      const result = readImportRow(row, context);
      if ('voice' in result) {
        voices.push(result.voice);
      } else {
        rejects.push(
          ...result.problems.map(problem => ({ line: row.line, ...problem })),
        );
      }
    }
    return { voices, rejects };
  }

  async #toNewVoices(
    tx: Knex,
    voices: readonly ImportedVoice[],
    importId: string,
  ): Promise<NewVoice[]> {
    const { settings, clock, hashText } = this.#options;
    const receivedAt = nowInstant(clock);
    const customers = await new CustomerStore(tx).idsOf(
      voices.flatMap(({ source, customerReference }) =>
        customerReference === undefined
          ? []
          : [{ source, reference: customerReference }],
      ),
    );
    return voices.map(voice => {
      const { source, customerReference, text, occurrence } = voice;
      return toNewVoice(
        voice,
        {
          receivedAt,
          textHash: hashText(text),
          occurrence,
          customerId:
            customerReference === undefined
              ? undefined
              : customers({ source, reference: customerReference }),
          importId,
        },
        settings.clocks,
      );
    });
  }

  #end(
    caller: Caller,
    importId: string,
    state: 'finished' | 'cancelled',
  ): Promise<EvidenceImport> {
    return inTransaction(this.#options, async tx => {
      const store = new ImportStore(tx);
      const ended = await store.end(
        importId,
        state,
        nowInstant(this.#options.clock),
      );
      const record = found(await store.find(importId), importId);
      if (record.state !== state) {
        throw conflict('import-ended', `The import is ${record.state}`, {
          state: record.state,
        });
      }
      if (ended) {
        const { added, alreadyThere, rejected } = record;
        await this.#record(tx, caller, importId, `import-${state}`, {
          added,
          alreadyThere,
          rejected,
        });
      }
      return toProgress(record);
    });
  }

  async #record(
    tx: Knex,
    caller: Caller,
    importId: string,
    action: string,
    details: Record<string, string | number>,
  ): Promise<void> {
    await recordActivity(
      tx,
      {
        actor: caller.actor,
        record: painPointsReference('import', importId),
        action,
        details,
      },
      { clock: this.#options.clock },
    );
  }
}

function found(
  record: ImportRecord | undefined,
  importId: string,
): ImportRecord {
  if (!record) throw new NotFoundError(`There is no import ${importId}`);
  return record;
}

function toProgress({ defaults, ...progress }: ImportRecord): EvidenceImport {
  return progress;
}

/** In the order of the file; of rows with one line the first counts. */
function uniqueLines(rows: readonly ReceivedRow[]): ReceivedRow[] {
  const byLine = new Map<number, ReceivedRow>();
  for (const row of rows) {
    if (!byLine.has(row.line)) byLine.set(row.line, row);
  }
  return [...byLine.values()].sort((a, b) => a.line - b.line);
}
