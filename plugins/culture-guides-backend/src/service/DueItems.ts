import { Clock } from '@trust-portal/knex-store';
import { CultureGuidesDueItem } from '@trust-portal/plugin-culture-guides-common';
import { PersonClaimsService } from '@trust-portal/person-claims';
import { PortalVocabulary } from '@trust-portal/portal-vocabulary';
import { Caller, RecentAnswers } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { DueItemQuestion } from '../database/dueItemQuestion';
import {
  revisionsReturned,
  revisionsToApprove,
  revisionsToApproveAsLegal,
  sectionsToReview,
  sectionsToRevise,
  translationsBehind,
} from '../database/sectionDueItems';
import {
  guidesToRead,
  itemsToSign,
  reportsToAnswer,
  rulesToApprove,
  signaturesThatExpire,
  termsToApprove,
} from '../database/teamDueItems';
import { dayIn } from '../guides/marketDays';
import { RecordNames } from '../guides/recordNames';
import { CultureGuidesSettings } from '../settings';
import { todayIn } from './findSection';
import { DueItemRights } from './GuideRecordService';

/** No list answers more. */
const maximumItems = 100;

export interface DueItemsOptions {
  knex: Knex;
  /** Whom the groups of people and their roles are asked from. */
  people: Pick<PersonClaimsService, 'claimsOf'>;
  clock: Clock;
  vocabulary: Pick<PortalVocabulary, 'markets'>;
  settings: Pick<CultureGuidesSettings, 'readMarksKept'>;
  recent: RecentAnswers;
  names: RecordNames;
  /** Which of the groups are not in the catalog any more. */
  findLostGroups: (groups: readonly string[]) => Promise<string[]>;
}

/** Gathers what waits for a person, in one query for each reason. */
export class DueItems {
  readonly #options: DueItemsOptions;

  constructor(options: DueItemsOptions) {
    this.#options = options;
  }

  async list(
    caller: Caller,
    rights: DueItemRights,
  ): Promise<CultureGuidesDueItem[]> {
    const { knex, clock, settings } = this.#options;
    const question = await this.#question(caller, rights);
    const since = new Date(
      clock().getTime() - settings.readMarksKept,
    ).toISOString();
    const lists = await Promise.all([
      sectionsToReview(knex, question),
      sectionsToRevise(knex, question),
      translationsBehind(knex, question),
      revisionsToApprove(knex, question),
      question.approvesLaw ? revisionsToApproveAsLegal(knex, question) : [],
      revisionsReturned(knex, question),
      reportsToAnswer(knex, question),
      guidesToRead(knex, question, { since }),
      itemsToSign(knex, question),
      signaturesThatExpire(knex, question),
      rulesToApprove(knex, question),
      termsToApprove(knex, question),
    ]);
    return lists.flat().sort(bySoonest).slice(0, maximumItems);
  }

  async #question(
    caller: Caller,
    rights: DueItemRights,
  ): Promise<DueItemQuestion> {
    const { people, vocabulary, clock, names } = this.#options;
    const claims = await people.claimsOf(caller.actor);
    const ownership = [caller.actor, ...(claims?.groupRefs ?? [])];
    const keeps = vocabulary.markets.some(({ ownerGroup }) =>
      ownership.includes(ownerGroup),
    );
    const [deputyMarkets, lostGroups] = await Promise.all([
      this.#deputyMarkets(caller.actor, rights),
      // Only who keeps a guide stands in for the groups that are gone.
      keeps ? this.#lostGroups() : [],
    ]);
    return {
      person: caller.actor,
      ownership,
      today: dayIn('UTC', clock()),
      names,
      ownerGroups: new Map(
        vocabulary.markets.map(({ id, ownerGroup }) => [id, ownerGroup]),
      ),
      lostGroups,
      deputyMarkets,
      signsAs: rights.signs ? claims?.roles ?? [] : [],
      ...rights,
    };
  }

  async #deputyMarkets(
    person: string,
    { teamMarkets, reviewMarkets }: DueItemRights,
  ): Promise<ReadonlySet<string>> {
    const rows: Array<{ market: string; until: string }> = await this.#options
      .knex('market_deputy')
      .where({ person });
    return new Set(
      rows
        .filter(({ market, until }) => until >= todayIn(this.#options, market))
        .map(({ market }) => market)
        .filter(
          market => reviewMarkets.has(market) && !teamMarkets.has(market),
        ),
    );
  }

  #lostGroups(): Promise<string[]> {
    const { knex, recent, vocabulary, findLostGroups } = this.#options;
    return recent.get({ lostGroups: true }, async () => {
      const owners: string[] = await knex('section').distinct().pluck('owner');
      const kept = new Set(
        vocabulary.markets.map(({ ownerGroup }) => ownerGroup),
      );
      return findLostGroups(owners.filter(owner => !kept.has(owner)));
    });
  }
}

/** What has a day comes first, the soonest in front; the rest keeps its order. */
function bySoonest(a: CultureGuidesDueItem, b: CultureGuidesDueItem): number {
  const [dayA, dayB] = [a.dueOn ?? '9999', b.dueOn ?? '9999'];
  if (dayA === dayB) return 0;
  return dayA < dayB ? -1 : 1;
}
