import { PortalVocabulary } from '@trust-portal/portal-vocabulary';
import { transparencyReference } from '@trust-portal/plugin-transparency-common';
import { Caller, RecentAnswers } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { findCitingTexts } from '../database/citingTexts';
import { citedPromises } from '../guides/citations';
import {
  findDisagreeingPromises,
  findDisagreeingTexts,
} from '../launches/contradictions';
import { FoundContradictions } from './LaunchService';
import { PromiseReader } from './PromiseReader';

/** Looks for what contradicts each other in a market: promises in force, and texts in force that cite promises. */
export class ContradictionFinder {
  readonly #options: {
    knex: Knex;
    promises: PromiseReader;
    recent: RecentAnswers;
    vocabulary: Pick<PortalVocabulary, 'markets'>;
  };

  constructor(options: {
    knex: Knex;
    promises: PromiseReader;
    recent: RecentAnswers;
    vocabulary: Pick<PortalVocabulary, 'markets'>;
  }) {
    this.#options = options;
  }

  /** @param day - `YYYY-MM-DD` in the market's zone */
  find(
    caller: Caller,
    { market, day }: { market: string; day: string },
  ): Promise<FoundContradictions> {
    return this.#options.recent.get(
      { contradictions: market, day, actor: caller.actor },
      () => this.#look(caller, market, day),
    );
  }

  async #look(
    caller: Caller,
    market: string,
    day: string,
  ): Promise<FoundContradictions> {
    const { knex, promises } = this.#options;
    const inForce = await promises.inForce(caller, { market, day });
    if (!inForce) return { items: [], promisesKnown: false };
    const texts = await findCitingTexts(knex, { market, day });
    const known = new Map(
      inForce.map(promise => [
        transparencyReference('promise', promise.id),
        promise,
      ]),
    );
    // A text may cite what is no longer in force, or a promise of another market: its number counts all the same.
    const others = [
      ...new Set(texts.flatMap(({ body }) => citedPromises(body))),
    ].filter(reference => !known.has(reference));
    const found = await promises.find(caller, others);
    if (!found) return { items: [], promisesKnown: false };
    found.forEach((promise, reference) => known.set(reference, promise));
    return {
      items: [
        ...findDisagreeingPromises(inForce),
        ...findDisagreeingTexts(texts, known, this.#minorUnitsOf(market)),
      ],
      promisesKnown: true,
    };
  }

  #minorUnitsOf(market: string): number {
    const { currency } =
      this.#options.vocabulary.markets.find(({ id }) => id === market) ?? {};
    const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
      style: 'currency',
      currency: currency ?? 'XXX',
    }).resolvedOptions();
    return 10 ** maximumFractionDigits;
  }
}
