import { invalidInput, Page } from '@trust-portal/http-contract';
import { Clock, CursorCodec } from '@trust-portal/knex-store';
import {
  ClosedChain,
  TopTen,
  Trends,
} from '@trust-portal/plugin-pain-points-common';
import { PortalVocabulary } from '@trust-portal/portal-vocabulary';
import { Caller, InputChecker } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { ChainStore } from '../database/ChainStore';
import {
  closedWithoutProof,
  countCustomers,
  listResolved,
} from '../database/closedChainQueries';
import { addRecentVoices } from '../database/painCounts';
import { readTopTen } from '../database/topTenQuery';
import { readTrends } from '../database/trendQueries';
import { summarizeChain } from '../pains/closedChain';
import { dayOf, weekOf } from '../pains/days';
import { ReadOptions } from './PainService';
import {
  ClosedChainQuery,
  ReportService,
  TopTenQuery,
  TrendQuery,
} from './ReportService';
import { toPain } from './toPain';

export interface DefaultReportServiceOptions {
  knex: Knex;
  vocabulary: PortalVocabulary;
  checker: InputChecker;
  cursors: CursorCodec;
  clock: Clock;
}

/** Reports without asking who may read what. */
export class DefaultReportService implements ReportService {
  readonly #options: DefaultReportServiceOptions;

  constructor(options: DefaultReportServiceOptions) {
    this.#options = options;
  }

  async trends(
    _caller: Caller,
    { months, market, kind }: TrendQuery,
    { restriction }: ReadOptions = {},
  ): Promise<Trends> {
    const { knex, clock } = this.#options;
    return readTrends(knex, {
      months,
      markets: market,
      kinds: kind,
      restriction,
      today: dayOf(clock()),
    });
  }

  async topTen(
    _caller: Caller,
    { market, week }: TopTenQuery,
    { restriction }: ReadOptions = {},
  ): Promise<TopTen> {
    const { knex, vocabulary, checker, clock } = this.#options;
    const problems = checker.vocabularyProblems({ market }, 'query');
    if (problems.length > 0) {
      throw invalidInput(problems);
    }
    const zone = vocabulary.markets.find(({ id }) => id === market)?.timeZone;
    const { from, to } = weekOf(week ?? dayOf(clock(), zone));
    const rows = await readTopTen(knex, {
      market,
      week: { from, to },
      restriction,
    });
    const pains = await addRecentVoices(
      knex,
      rows.map(({ pain }) => pain),
      { now: clock() },
    );
    return {
      market,
      weekFrom: from,
      weekTo: to,
      rows: rows.map(({ voicesThisWeek, voicesWeekBefore }, index) => ({
        pain: toPain(pains[index]),
        voicesThisWeek,
        voicesWeekBefore,
      })),
    };
  }

  async closedChains(
    _caller: Caller,
    { market, segment, limit, cursor }: ClosedChainQuery,
    { restriction }: ReadOptions = {},
  ): Promise<Page<ClosedChain>> {
    const { knex, cursors } = this.#options;
    const scope = { list: 'closed-chains', market, segment };
    const after = cursors.decode(scope, cursor);
    const { items, last } = await listResolved(
      knex,
      { filter: { market, segment }, restriction },
      { limit, after },
    );
    const numbers = items.map(({ number }) => number);
    const [chains, unproven, customers] = await Promise.all([
      new ChainStore(knex).chainsOf(numbers),
      closedWithoutProof(knex, numbers),
      countCustomers(knex, numbers),
    ]);
    return {
      items: items.map(pain => {
        const { symptoms, weDid } = summarizeChain(
          chains.get(pain.number) ?? [],
        );
        const { told, all } = customers.get(pain.number) ?? { told: 0, all: 0 };
        return {
          painId: pain.id,
          kindId: pain.kindId,
          title: pain.title,
          markets: pain.markets,
          segments: pain.segments,
          resolvedAt: pain.resolvedAt ?? pain.updatedAt,
          youSaid: { voices: pain.evidenceCount, symptoms },
          weDid,
          withoutProof: unproven.has(pain.number)
            ? pain.closedWithoutProof
            : undefined,
          customersTold: told,
          customersToTell: all - told,
        };
      }),
      nextCursor: last && cursors.encode(scope, last),
    };
  }
}
