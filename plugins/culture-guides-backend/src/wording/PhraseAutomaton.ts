/** Is told of each place where a phrase ends; `from` and `to` are UTF-16 offsets, the end not included. */
export type OnPhrase = (phrase: number, from: number, to: number) => void;

/** Marks states behind which no phrase ends. */
const none = -1;

/**
 * Finds all places of all phrases in one walk over a text, however many phrases there are: the automaton of A. V. Aho
 * and M. J. Corasick, Efficient string matching, Communications of the ACM 18 (1975), 333-340.
 *
 * Built once and never changed, so that any number of checks may share it.
 */
export class PhraseAutomaton {
  readonly #lengths: readonly number[];
  /** A number for each UTF-16 unit that a phrase holds; 0 for all others. */
  readonly #symbols = new Uint16Array(0x10000);
  readonly #symbolCount: number;
  /** The state behind `state * symbolCount + symbol`. */
  readonly #next = new Map<number, number>();
  /** The state of the longest end of what was read that begins a phrase. */
  readonly #fallback: Int32Array;
  /** The phrase that ends at a state. */
  readonly #phraseAt: Int32Array;
  /** The next shorter state at which a phrase ends. */
  readonly #shorter: Int32Array;

  /** @param phrases - distinct and not empty */
  constructor(phrases: readonly string[]) {
    this.#lengths = phrases.map(({ length }) => length);
    this.#symbolCount = this.#numberSymbols(phrases);
    const { parents, symbols, ends } = this.#plantTrie(phrases);
    this.#phraseAt = ends;
    this.#fallback = new Int32Array(parents.length);
    this.#shorter = new Int32Array(parents.length).fill(none);
    this.#linkStates(parents, symbols);
  }

  /** Visits all places in the order of their ends; of those that end together the longer first. */
  scan(text: string, onPhrase: OnPhrase): void {
    let state = 0;
    for (let index = 0; index < text.length; index += 1) {
      state = this.#follow(state, this.#symbols[text.charCodeAt(index)]);
      let end = this.#phraseAt[state] === none ? this.#shorter[state] : state;
      for (; end !== none; end = this.#shorter[end]) {
        const phrase = this.#phraseAt[end];
        onPhrase(phrase, index + 1 - this.#lengths[phrase], index + 1);
      }
    }
  }

  #follow(from: number, symbol: number): number {
    if (symbol === 0) return 0;
    let state = from;
    for (;;) {
      const next = this.#next.get(state * this.#symbolCount + symbol);
      if (next !== undefined) return next;
      if (state === 0) return 0;
      state = this.#fallback[state];
    }
  }

  #numberSymbols(phrases: readonly string[]): number {
    let count = 1;
    for (const phrase of phrases) {
      for (let index = 0; index < phrase.length; index += 1) {
        const unit = phrase.charCodeAt(index);
        if (this.#symbols[unit] === 0) {
          this.#symbols[unit] = count;
          count += 1;
        }
      }
    }
    return count;
  }

  /** The states by number, each behind its parent. State 0 has read nothing. */
  #plantTrie(phrases: readonly string[]): {
    parents: number[];
    symbols: number[];
    ends: Int32Array;
  } {
    const parents = [0];
    const symbols = [0];
    const lastStates = phrases.map(phrase => {
      let state = 0;
      for (let index = 0; index < phrase.length; index += 1) {
        const symbol = this.#symbols[phrase.charCodeAt(index)];
        const key = state * this.#symbolCount + symbol;
        let next = this.#next.get(key);
        if (next === undefined) {
          next = parents.length;
          parents.push(state);
          symbols.push(symbol);
          this.#next.set(key, next);
        }
        state = next;
      }
      return state;
    });
    const ends = new Int32Array(parents.length).fill(none);
    lastStates.forEach((state, phrase) => {
      ends[state] = phrase;
    });
    return { parents, symbols, ends };
  }

  /** Level by level: the fallback of a state lies on a level above. */
  #linkStates(parents: readonly number[], symbols: readonly number[]): void {
    for (const state of byDepth(parents)) {
      const parent = parents[state];
      const fallback =
        parent === 0 ? 0 : this.#follow(this.#fallback[parent], symbols[state]);
      this.#fallback[state] = fallback;
      this.#shorter[state] =
        this.#phraseAt[fallback] === none ? this.#shorter[fallback] : fallback;
    }
  }
}

/** All states but the first, those of fewer characters first. */
function byDepth(parents: readonly number[]): number[] {
  const depths = new Int32Array(parents.length);
  const levels: number[][] = [];
  for (let state = 1; state < parents.length; state += 1) {
    depths[state] = depths[parents[state]] + 1;
    (levels[depths[state]] ??= []).push(state);
  }
  return levels.flat();
}
