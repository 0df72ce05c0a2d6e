import { NotFoundError } from '@backstage/errors';
import {
  conflict,
  fieldProblems,
  invalidInput,
  Page,
} from '@trust-portal/http-contract';
import {
  Clock,
  CommitListener,
  CursorCodec,
  inTransaction,
  isUniqueViolation,
  nowInstant,
} from '@trust-portal/knex-store';
import {
  cultureGuidesReference,
  ImportResult,
} from '@trust-portal/plugin-culture-guides-common';
import { Caller, InputChecker } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { recordActivity } from '../database/activity';
import {
  WordingRecord,
  WordingRow,
  WordingStore,
} from '../database/WordingStore';
import { csvHead, csvLines } from '../wording/csv/wordingCsv';
import {
  editWording,
  transitionWording,
  WordingStanding,
} from '../wording/wordingStates';
import { isSameContent } from '../wording/isSameContent';
import { formatWordingId, parseWordingId } from '../wording/wordingNumbers';
import { importWording } from './importWording';
import { requireVersion } from './requireVersion';
import { showWording, WordingKind } from './wordingKinds';
import {
  CsvImportRequest,
  WordingListQuery,
  WordingService,
  WordingTransitionRequest,
  WritableMarkets,
} from './WordingService';

export interface WordingContext {
  knex: Knex;
  clock: Clock;
  cursors: CursorCodec;
  announcer: CommitListener;
  checker: InputChecker;
}

/** How many records one piece of a file holds. */
const exportPageSize = 100;

/** Terms, or do and don't, without asking who may write them; but nobody approves what they wrote. */
export class DefaultWordingService<
  TContent extends object,
  TEdit extends { version: number },
  TFilter extends object,
  TShown,
> implements WordingService<TContent, TEdit, TFilter, TShown>
{
  readonly #context: WordingContext;
  readonly #kind: WordingKind<TContent, TEdit, TFilter, TShown>;

  constructor(
    context: WordingContext,
    kind: WordingKind<TContent, TEdit, TFilter, TShown>,
  ) {
    this.#context = context;
    this.#kind = kind;
  }

  async list(
    _caller: Caller,
    { limit, cursor, ...rest }: WordingListQuery<TFilter>,
  ): Promise<Page<TShown>> {
    // What is left of the query without the page is the filter.
    const filter = rest as unknown as TFilter;
    const { cursors, knex } = this.#context;
    const scope = { list: this.#kind.type, ...filter };
    const { items, last } = await this.#store(knex).list(filter, {
      limit,
      after: cursors.decode(scope, cursor),
    });
    return {
      items: items.map(record => this.#show(record)),
      nextCursor: last && cursors.encode(scope, last),
    };
  }

  async export(
    _caller: Caller,
    filter: TFilter,
    language: 'en' | 'zh',
  ): Promise<AsyncIterable<string>> {
    return this.#exportPieces(filter, language);
  }

  async *#exportPieces(
    filter: TFilter,
    language: 'en' | 'zh',
  ): AsyncGenerator<string> {
    const { columns } = this.#kind;
    const store = this.#store(this.#context.knex);
    yield csvHead(columns, language);
    let page = await store.list(filter, { limit: exportPageSize });
    for (;;) {
      yield csvLines(
        columns,
        page.items.map(record => ({
          ...record.content,
          id: formatWordingId(this.#kind.prefix, record.number),
          state: record.state,
        })),
      );
      if (!page.last) return;
      page = await store.list(filter, {
        limit: exportPageSize,
        after: page.last,
      });
    }
  }

  async get(_caller: Caller, id: string): Promise<TShown> {
    return this.#show(await this.#find(this.#context.knex, id));
  }

  async create(caller: Caller, content: TContent): Promise<TShown> {
    const { clock } = this.#context;
    await this.#check(caller, content);
    const record = await inTransaction(this.#context, async tx => {
      const created = await this.#store(tx).insert(content, {
        state: 'proposed',
        authors: [caller.actor],
        createdBy: caller.actor,
        createdAt: nowInstant(clock),
      });
      if (created) await this.#note(tx, caller, created, 'proposed');
      return created;
    });
    if (!record) throw await this.#existsAlready(content);
    return this.#show(record);
  }

  async edit(caller: Caller, id: string, edit: TEdit): Promise<TShown> {
    const before = await this.#find(this.#context.knex, id);
    requireVersion(before, edit.version);
    const content = this.#edited(before.content, edit);
    await this.#check(caller, content);
    if (isSameContent(this.#kind.table, before.content, content)) {
      return this.#show(before);
    }
    try {
      const after = await inTransaction(this.#context, async tx => {
        const record = await this.#store(tx).update(before, {
          content,
          standing: editWording(before, caller.actor),
        });
        await this.#note(tx, caller, record, 'edited');
        return record;
      });
      return this.#show(after);
    } catch (error) {
      throw isUniqueViolation(error)
        ? await this.#existsAlready(content)
        : error;
    }
  }

  async transition(
    caller: Caller,
    id: string,
    { to, version, note }: WordingTransitionRequest,
  ): Promise<TShown> {
    const { knex, clock } = this.#context;
    const before = await this.#find(knex, id);
    requireVersion(before, version);
    const standing: WordingStanding = transitionWording(before, {
      to,
      note,
      actor: caller.actor,
      at: nowInstant(clock),
    });
    const after = await inTransaction(this.#context, async tx => {
      const record = await this.#store(tx).update(before, { standing });
      await this.#note(tx, caller, record, to, note);
      return record;
    });
    return this.#show(after);
  }

  import(
    caller: Caller,
    request: CsvImportRequest,
    writable?: WritableMarkets,
  ): Promise<ImportResult> {
    return importWording(this.#context, this.#kind, {
      ...request,
      caller,
      writable,
    });
  }

  #store(db: Knex): WordingStore<TContent, TFilter, WordingRow> {
    return new WordingStore(db, this.#kind.table);
  }

  #show(record: WordingRecord<TContent>): TShown {
    return showWording(this.#kind, record);
  }

  async #find(db: Knex, id: string): Promise<WordingRecord<TContent>> {
    const record = await this.#store(db).find(parseWordingId(id));
    if (!record) throw new NotFoundError(`There is no ${id}`);
    return record;
  }

  /** The content with the changes; null takes a value away. */
  #edited(
    before: TContent,
    { version: _version, ...changes }: TEdit,
  ): TContent {
    const given = Object.entries(changes).filter(
      ([, value]) => value !== undefined,
    );
    const merged = Object.fromEntries([
      ...Object.entries(before),
      ...given.map(([name, value]) => [name, value ?? undefined]),
    ]);
    const checked = this.#kind.contentSchema.safeParse(merged);
    if (!checked.success) {
      throw invalidInput(fieldProblems('body', checked.error));
    }
    return checked.data;
  }

  /** @throws InputError that names each market that is not configured. */
  async #check(caller: Caller, content: TContent): Promise<void> {
    const markets = this.#kind.marketsOf(content);
    await this.#context.checker.check(
      caller,
      this.#kind.type === 'rule' ? { market: markets[0] } : { markets },
    );
  }

  async #existsAlready(content: TContent): Promise<Error> {
    const [equal] = await this.#store(this.#context.knex).findEqual([content]);
    const id = equal && formatWordingId(this.#kind.prefix, equal.number);
    return conflict('wording-exists', 'There is an equal one already', { id });
  }

  #note(
    tx: Knex,
    { actor }: Caller,
    record: WordingRecord<TContent>,
    what: string,
    note?: string,
  ): Promise<void> {
    const { type } = this.#kind;
    return recordActivity(
      tx,
      {
        actor,
        record: cultureGuidesReference(
          type,
          formatWordingId(this.#kind.prefix, record.number),
        ),
        action: `${type}-${what}`,
        note,
      },
      { clock: this.#context.clock },
    );
  }
}
