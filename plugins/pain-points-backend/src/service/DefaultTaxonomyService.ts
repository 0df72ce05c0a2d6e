import { invalidField, invalidInput } from '@trust-portal/http-contract';
import { Clock, nowInstant, inTransaction } from '@trust-portal/knex-store';
import {
  KindSummary,
  painPointsReference,
  PriorityTable,
  Taxonomy,
} from '@trust-portal/plugin-pain-points-common';
import {
  Caller,
  ChangeAnnouncer,
  RecentAnswers,
} from '@trust-portal/record-service';
import { Knex } from 'knex';
import { recordActivity } from '../database/activity';
import { summarizeKinds } from '../database/kindSummaries';
import { indexPainsOfKind } from '../database/painIndexing';
import { reprioritize } from '../database/reprioritize';
import { PainRestriction } from '../permissions/painGuard';
import {
  TaxonomyContent,
  withChallenge,
  withKind,
} from '../taxonomy/TaxonomyContent';
import {
  challengeProblems,
  kindProblems,
  priorityTableProblems,
} from '../taxonomy/taxonomyIntegrity';
import { flatten, TaxonomyReader } from '../taxonomy/TaxonomyReader';
import {
  ChallengeEdit,
  KindEdit,
  PriorityTableEdit,
  TaxonomyService,
  TaxonomyVersion,
} from './TaxonomyService';

export interface DefaultTaxonomyServiceOptions {
  knex: Knex;
  reader: TaxonomyReader;
  announcer: ChangeAnnouncer;
  recent: RecentAnswers;
  clock: Clock;
}

/** The taxonomy without asking who may do what. */
export class DefaultTaxonomyService implements TaxonomyService {
  readonly #options: DefaultTaxonomyServiceOptions;

  constructor(options: DefaultTaxonomyServiceOptions) {
    this.#options = options;
  }

  getTaxonomy(_caller: Caller, version?: number): Promise<Taxonomy> {
    return this.#options.reader.taxonomy(this.#options.knex, version);
  }

  listVersions(): Promise<TaxonomyVersion[]> {
    return this.#options.reader.taxonomies.list(this.#options.knex);
  }

  async editKind(
    caller: Caller,
    kindId: string,
    edit: KindEdit,
  ): Promise<Taxonomy> {
    const { kind, baseVersion, note } = edit;
    assertSameId(kind.id, kindId, 'body.kind.id');
    return this.#publish(caller, {
      baseVersion,
      note,
      changedId: kindId,
      record: painPointsReference('kind', kindId),
      action: 'kind-edited',
      change(content) {
        const problems = kindProblems(kind, content, 'body.kind');
        if (problems.length > 0) {
          throw invalidInput(problems);
        }
        return withKind(content, kind);
      },
      afterwards: tx => indexPainsOfKind(tx, kind),
    });
  }

  async editChallenge(
    caller: Caller,
    challengeId: string,
    edit: ChallengeEdit,
  ): Promise<Taxonomy> {
    const { challenge, baseVersion, note } = edit;
    assertSameId(challenge.id, challengeId, 'body.challenge.id');
    return this.#publish(caller, {
      baseVersion,
      note,
      changedId: challengeId,
      record: painPointsReference('taxonomy', challengeId),
      action: 'challenge-edited',
      change(content) {
        const problems = challengeProblems(challenge, 'body.challenge');
        if (problems.length > 0) {
          throw invalidInput(problems);
        }
        return withChallenge(content, challenge);
      },
    });
  }

  async summarizeKinds(
    _caller: Caller,
    options: { markets?: readonly string[]; restriction?: PainRestriction },
  ): Promise<KindSummary[]> {
    const { knex, reader, recent, clock } = this.#options;
    const { kinds } = await reader.taxonomy(knex);
    return recent.get({ kinds: options }, () =>
      summarizeKinds(knex, {
        ...options,
        kindIds: kinds.map(({ id }) => id),
        now: clock(),
      }),
    );
  }

  getPriorityTable(_caller: Caller, version?: number): Promise<PriorityTable> {
    return this.#options.reader.priorityTable(this.#options.knex, version);
  }

  async editPriorityTable(
    caller: Caller,
    edit: PriorityTableEdit,
  ): Promise<PriorityTable> {
    const { reader, clock } = this.#options;
    const { table, baseVersion, note } = edit;
    const problems = priorityTableProblems(table, 'body.table');
    if (problems.length > 0) {
      throw invalidInput(problems);
    }
    const published = await inTransaction(this.#options, async tx => {
      const document = await reader.priorityTables.publish(tx, {
        baseVersion,
        content: table,
        changedIds: [],
        note,
        publishedBy: caller.actor,
        publishedAt: nowInstant(clock),
      });
      const moved = await reprioritize(tx, table, document.version);
      await recordActivity(
        tx,
        {
          actor: caller.actor,
          record: painPointsReference(
            'priority-table',
            String(document.version),
          ),
          action: 'priority-table-edited',
          note,
          details: { version: document.version, painsMoved: moved },
        },
        { clock },
      );
      return document;
    });
    return flatten(published);
  }

  async #publish(
    caller: Caller,
    options: {
      baseVersion: number;
      note: string;
      changedId: string;
      record: string;
      action: string;
      change(content: TaxonomyContent): TaxonomyContent;
      afterwards?(tx: Knex): Promise<void>;
    },
  ): Promise<Taxonomy> {
    const { reader, clock } = this.#options;
    const { baseVersion, note, changedId, record, action } = options;
    const published = await inTransaction(this.#options, async tx => {
      const { stages, challenges, kinds } = await reader.taxonomy(tx);
      const document = await reader.taxonomies.publish(tx, {
        baseVersion,
        content: options.change({ stages, challenges, kinds }),
        changedIds: [changedId],
        note,
        publishedBy: caller.actor,
        publishedAt: nowInstant(clock),
      });
      await options.afterwards?.(tx);
      await recordActivity(
        tx,
        {
          actor: caller.actor,
          record,
          action,
          note,
          details: { version: document.version },
        },
        { clock },
      );
      return document;
    });
    return flatten(published);
  }
}

function assertSameId(id: string, expected: string, field: string): void {
  if (id !== expected) {
    throw invalidField(
      field,
      'id-differs',
      `must be ${expected}, as the address says`,
    );
  }
}
