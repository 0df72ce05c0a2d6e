import { TextCheck } from '@trust-portal/plugin-culture-guides-common';
import {
  Caller,
  InputChecker,
  RecentAnswers,
} from '@trust-portal/record-service';
import { Knex } from 'knex';
import { ruleTable } from '../database/ruleTable';
import { termTable } from '../database/termTable';
import { WordingStore } from '../database/WordingStore';
import { WordingMatcher } from '../wording/WordingMatcher';
import { ruleKind, showWording, termKind } from './wordingKinds';
import { TextCheckRequest, TextCheckService } from './WordingService';

/**
 * Holds texts against what is approved. The matcher is built when it is first asked for and again after wording changed:
 * at once for a change of this process, after a few seconds for one of another replica.
 */
export class DefaultTextCheckService implements TextCheckService {
  readonly #knex: Knex;
  readonly #recent: RecentAnswers;
  readonly #checker: InputChecker;
  #built: { changes: string; matcher: Promise<WordingMatcher> } | undefined;

  constructor(options: {
    knex: Knex;
    recent: RecentAnswers;
    checker: InputChecker;
  }) {
    this.#knex = options.knex;
    this.#recent = options.recent;
    this.#checker = options.checker;
  }

  async check(
    caller: Caller,
    { text, ...destination }: TextCheckRequest,
  ): Promise<TextCheck> {
    await this.#checker.check(caller, { markets: destination.markets });
    const matcher = await this.#matcher();
    return matcher.check(text, destination);
  }

  async #matcher(): Promise<WordingMatcher> {
    const changes = await this.#recent.get({ wording: 'changes' }, () =>
      this.#countChanges(),
    );
    if (this.#built?.changes !== changes) {
      const matcher = this.#build();
      const built = { changes, matcher };
      this.#built = built;
      matcher.catch(() => {
        // The next check tries again; whoever waits for this one gets the error.
        if (this.#built === built) this.#built = undefined;
      });
    }
    return this.#built.matcher;
  }

  async #countChanges(): Promise<string> {
    const counts = await Promise.all([
      new WordingStore(this.#knex, termTable).changeCount(),
      new WordingStore(this.#knex, ruleTable).changeCount(),
    ]);
    return counts.join('-');
  }

  async #build(): Promise<WordingMatcher> {
    const [terms, rules] = await Promise.all([
      new WordingStore(this.#knex, termTable).approved(),
      new WordingStore(this.#knex, ruleTable).approved(),
    ]);
    return new WordingMatcher({
      terms: terms.map(term => showWording(termKind, term)),
      rules: rules.map(rule => showWording(ruleKind, rule)),
    });
  }
}
