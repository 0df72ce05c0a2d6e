import { UserInfoService } from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { FieldProblem, Page } from '@trust-portal/http-contract';
import {
  Clock,
  CommitListener,
  CursorCodec,
  inTransaction,
  nowInstant,
} from '@trust-portal/knex-store';
import {
  cultureGuidesReference,
  ReadingRequest,
} from '@trust-portal/plugin-culture-guides-common';
import { PortalVocabulary } from '@trust-portal/portal-vocabulary';
import { Caller, InputChecker } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import { recordActivity } from '../database/activity';
import { readableSections, readSections } from '../database/readingQueries';
import {
  ReadingRequestRecord,
  ReadingRequestStore,
} from '../database/ReadingRequestStore';
import { SectionStore } from '../database/SectionStore';
import { ReadingTally } from '../field/readingProgress';
import { CultureGuidesSettings } from '../settings';
import { todayIn } from './findSection';
import { membersOfGroups } from './groupMembers';
import {
  ReadingRequestDraft,
  ReadingRequestListQuery,
  ReadingService,
} from './ReadingService';

export interface ReadingContext {
  knex: Knex;
  clock: Clock;
  cursors: CursorCodec;
  announcer: CommitListener;
  checker: InputChecker;
  vocabulary: PortalVocabulary;
  catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  userInfo: UserInfoService;
  settings: Pick<CultureGuidesSettings, 'readMarksKept'>;
}

/** Reading requests, without asking who may make them. */
export class DefaultReadingService implements ReadingService {
  readonly #context: ReadingContext;

  constructor(context: ReadingContext) {
    this.#context = context;
  }

  async ask(
    caller: Caller,
    draft: ReadingRequestDraft,
  ): Promise<{ created: boolean; request: ReadingRequest }> {
    const { checker, clock } = this.#context;
    await checker.check(
      caller,
      { market: draft.market },
      await this.#problems(caller, draft),
    );
    const asked: ReadingRequestRecord = {
      ...draft,
      id: randomUUID(),
      askedBy: caller.actor,
      askedAt: nowInstant(clock),
    };
    const there = await inTransaction(this.#context, async tx => {
      const open = await new ReadingRequestStore(tx).insert(asked);
      if (!open) await this.#note(tx, caller, asked, 'reading-asked');
      return open;
    });
    const [request] = await this.#present(caller, [there ?? asked]);
    return { created: !there, request };
  }

  async list(
    caller: Caller,
    { limit, cursor, view }: ReadingRequestListQuery,
  ): Promise<Page<ReadingRequest>> {
    const { knex, cursors } = this.#context;
    const scope = { list: 'reading-requests', view, person: caller.actor };
    const { items, last } = await new ReadingRequestStore(knex).list(
      view === 'asked-by-me'
        ? { askedBy: caller.actor }
        : { groups: await this.#groupsOf(caller) },
      { limit, after: cursors.decode(scope, cursor) },
    );
    return {
      items: await this.#present(caller, items),
      nextCursor: last && cursors.encode(scope, last),
    };
  }

  async close(caller: Caller, requestId: string): Promise<ReadingRequest> {
    const { knex, clock } = this.#context;
    const before = await new ReadingRequestStore(knex).find(requestId);
    if (!before) throw new NotFoundError('There is no such reading request');
    if (before.askedBy !== caller.actor) {
      throw new NotAllowedError('Only whoever asked ends a reading request');
    }
    await inTransaction(this.#context, async tx => {
      const wasOpen = await new ReadingRequestStore(tx).close(
        requestId,
        nowInstant(clock),
      );
      if (wasOpen) await this.#note(tx, caller, before, 'reading-closed');
    });
    const after = await new ReadingRequestStore(knex).find(requestId);
    const [request] = await this.#present(caller, [after ?? before]);
    return request;
  }

  async #groupsOf({ credentials }: Caller): Promise<string[]> {
    const { ownershipEntityRefs } = await this.#context.userInfo.getUserInfo(
      credentials,
    );
    return ownershipEntityRefs.filter(ref => ref.startsWith('group:'));
  }

  async #problems(
    { credentials }: Caller,
    { market, sectionId, group, dueOn }: ReadingRequestDraft,
  ): Promise<FieldProblem[]> {
    const { catalog, knex } = this.#context;
    const problems: FieldProblem[] = [];
    const add = (field: string, code: string, message: string) =>
      problems.push({ field: `body.${field}`, code, message });
    const section = sectionId && (await new SectionStore(knex).find(sectionId));
    const isReadable =
      section && section.market === market && section.archived === undefined;
    if (sectionId && !isReadable) {
      add('sectionId', 'unknown-section', 'is no section of this guide');
    }
    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs: [group], fields: ['kind'] },
      { credentials },
    );
    if (!items[0]) add('group', 'unknown-group', 'is not in the catalog');
    if (dueOn && dueOn < todayIn(this.#context, market)) {
      add('dueOn', 'in-the-past', 'lies in the past');
    }
    return problems;
  }

  async #present(
    caller: Caller,
    requests: readonly ReadingRequestRecord[],
  ): Promise<ReadingRequest[]> {
    if (requests.length === 0) return [];
    const { knex, catalog, clock, settings } = this.#context;
    const [own, members] = await Promise.all([
      this.#groupsOf(caller),
      membersOfGroups(
        catalog,
        caller,
        requests
          .filter(({ askedBy }) => askedBy === caller.actor)
          .map(({ group }) => group),
      ),
    ]);
    const markets = [...new Set(requests.map(({ market }) => market))];
    const kept = Date.parse(nowInstant(clock)) - settings.readMarksKept;
    const [sections, reads] = await Promise.all([
      readableSections(knex, markets),
      readSections(knex, {
        markets,
        people: [caller.actor, ...[...members.values()].flat()],
        since: new Date(kept).toISOString(),
      }),
    ]);
    const tally = new ReadingTally(sections, reads);
    return requests.map(request => {
      const isAsker = request.askedBy === caller.actor;
      const { lastReadAt: _lastReadAt, ...progress } = tally.progressOf(
        caller.actor,
        request,
      );
      return {
        ...request,
        own: own.includes(request.group) ? progress : undefined,
        // Others may have asked the same group: what its people read is told to each for the own request only.
        readers: isAsker
          ? members.get(request.group)?.map(person => ({
              person,
              ...tally.progressOf(person, request),
            }))
          : undefined,
        abilities: { close: isAsker && request.closedAt === undefined },
      };
    });
  }

  #note(
    tx: Knex,
    { actor }: Caller,
    { id, market, sectionId }: ReadingRequestRecord,
    action: string,
  ): Promise<void> {
    return recordActivity(
      tx,
      {
        actor,
        record: cultureGuidesReference('reading-request', id),
        action,
        details: { market, section: sectionId ?? null },
      },
      { clock: this.#context.clock },
    );
  }
}
