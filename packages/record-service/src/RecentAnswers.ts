/** How long an answer may be given again, in milliseconds. */
const maximumAge = 3000;
/** How many answers are kept; the oldest make room. */
const maximumAnswers = 500;

interface Answer {
  since: number;
  value: Promise<unknown>;
}

/**
 * Gives counts over many records again for a few seconds, so that people who look at the same list
 * count it once. A change that this process made forgets everything at once; a change of another
 * replica is seen after three seconds at the latest.
 *
 * The key must hold all that the answer depends on, the reader's restriction included.
 */
export class RecentAnswers {
  readonly #now: () => number;
  readonly #answers = new Map<string, Answer>();

  constructor(
    options: {
      /** Milliseconds on any steady scale. */ now?: () => number;
    } = {},
  ) {
    this.#now = options.now ?? (() => performance.now());
  }

  /** The recent answer, or a new one; those who ask at the same moment share it. */
  get<TValue>(key: object, count: () => Promise<TValue>): Promise<TValue> {
    const name = JSON.stringify(key);
    const known = this.#answers.get(name);
    if (known && this.#now() - known.since < maximumAge) {
      // Whoever wrote the answer under this key gave it the type that the key stands for.
      return known.value as Promise<TValue>;
    }
    const value = count();
    const answer: Answer = { since: this.#now(), value };
    this.#answers.delete(name);
    this.#answers.set(name, answer);
    value.catch(() => {
      // What failed is asked anew; whoever waits for it gets the error.
      if (this.#answers.get(name) === answer) this.#answers.delete(name);
    });
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= maximumAnswers) break;
      this.#answers.delete(oldest);
    }
    return value;
  }

  /** Call it after each change. */
  forget(): void {
    this.#answers.clear();
  }
}
