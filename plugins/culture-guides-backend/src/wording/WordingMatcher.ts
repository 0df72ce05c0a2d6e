import {
  TextCheck,
  TextCheckHit,
} from '@trust-portal/plugin-culture-guides-common';
import { foldText, writtenForm } from './foldText';
import { groupBy } from './groupBy';
import { PhraseAutomaton } from './PhraseAutomaton';
import { compareSpans, outsideOf, Span, widestOnly } from './resolveSpans';
import { standsAsWords } from './wordBoundaries';
import {
  CheckedRecord,
  Wording,
  wordingPatterns,
  WordingPattern,
} from './wordingPatterns';

/** Where a text goes. */
export interface TextDestination {
  markets: readonly string[];
  /** The language of the text; absent: wording of every language is looked for. */
  language?: string;
}

/** Nobody reads more; the answer says when there were more. */
export const maximumHits = 1000;
/** So many pieces are kept before those within others are left out, so that no text can fill the memory. */
const maximumPieces = 20_000;

interface Piece extends Span {
  record: CheckedRecord;
}

/**
 * Holds texts against terms and rules. One automaton serves all markets and languages: what does not apply to a text is
 * passed over where it is found, which costs less than an automaton for each combination that somebody may ask for.
 */
export class WordingMatcher {
  readonly #automaton: PhraseAutomaton;
  /** What a phrase of the automaton means; records may share a phrase. */
  readonly #meanings: ReadonlyArray<{
    right: readonly WordingPattern[];
    wrong: readonly WordingPattern[];
  }>;
  readonly #terms: readonly CheckedRecord[];
  readonly #rules: readonly CheckedRecord[];

  /** @param wording - what is approved */
  constructor(wording: Wording) {
    const patterns = wordingPatterns(wording);
    const byPhrase = groupBy(patterns, ({ folded }) => folded);
    this.#automaton = new PhraseAutomaton([...byPhrase.keys()]);
    this.#meanings = [...byPhrase.values()].map(meanings => ({
      right: meanings.filter(({ isRight }) => isRight),
      wrong: meanings.filter(({ isRight }) => !isRight),
    }));
    const records = [...new Set(patterns.map(({ record }) => record))];
    this.#rules = records.filter(({ kind }) => kind === 'rule');
    this.#terms = records.filter(({ kind }) => kind !== 'rule');
  }

  /** Time grows with the length of the text, not with the number of terms. */
  check(text: string, destination: TextDestination): TextCheck {
    const applies = createApplies(destination);
    const { wrong, right, complete } = this.#find(text, applies);
    const remaining = outsideOf(wrong, right);
    const hits = [...groupBy(remaining, ({ record }) => record).values()]
      // One record shows a place once, however many of its forms are found there.
      .flatMap(pieces => widestOnly(pieces))
      .sort((a, b) => compareSpans(a, b) || compareRecords(a, b));
    return {
      hits: hits
        .slice(0, maximumHits)
        .map(piece => toHit(text, piece, destination)),
      complete: complete && hits.length <= maximumHits,
      terms: this.#terms.filter(applies).length,
      rules: this.#rules.filter(applies).length,
    };
  }

  #find(
    text: string,
    applies: (record: CheckedRecord) => boolean,
  ): { wrong: Piece[]; right: Span[]; complete: boolean } {
    const { text: folded, starts, ends } = foldText(text);
    const wrong: Piece[] = [];
    const right: Span[] = [];
    let complete = true;

    const stands = (pattern: WordingPattern, span: Span) =>
      applies(pattern.record) &&
      (pattern.written === undefined ||
        writtenForm(text.slice(span.from, span.to)) === pattern.written);

    this.#automaton.scan(folded, (phrase, from, to) => {
      const meaning = this.#meanings[phrase];
      const isFull = wrong.length >= maximumPieces;
      // Of right pieces that end together the first, which is the longest, shields what the others would.
      const isShielded = right[right.length - 1]?.to === ends[to - 1];
      const mayBeRight = meaning.right.length > 0 && !isShielded;
      if (!mayBeRight && (meaning.wrong.length === 0 || isFull)) {
        complete &&= meaning.wrong.length === 0;
        return;
      }
      // Half of a character is none: the f of a ligature, or the letter below an accent.
      const isWhole =
        starts[from] !== starts[from - 1] && ends[to - 1] !== ends[to];
      if (!isWhole || !standsAsWords(folded, from, to)) return;
      const span = { from: starts[from], to: ends[to - 1] };
      if (mayBeRight && meaning.right.some(pattern => stands(pattern, span))) {
        right.push(span);
      }
      for (const pattern of meaning.wrong) {
        if (wrong.length >= maximumPieces) {
          complete = false;
        } else if (stands(pattern, span)) {
          wrong.push({ ...span, record: pattern.record });
        }
      }
    });
    return { wrong, right, complete };
  }
}

/**
 * Whether a record is to be held against a text: it holds in all markets or in one that the text goes to, and one of the
 * two languages is a special case of the other (`pt` goes with `pt-BR`, `pt-PT` does not).
 */
function createApplies({
  markets,
  language,
}: TextDestination): (record: CheckedRecord) => boolean {
  const known = new Map<CheckedRecord, boolean>();
  const decide = (record: CheckedRecord) =>
    (record.markets.length === 0 ||
      record.markets.some(market => markets.includes(market))) &&
    (language === undefined ||
      record.language === undefined ||
      `${language}-`.startsWith(`${record.language}-`) ||
      `${record.language}-`.startsWith(`${language}-`));
  return record => {
    const decided = known.get(record) ?? decide(record);
    known.set(record, decided);
    return decided;
  };
}

function compareRecords(a: Piece, b: Piece): number {
  return a.record.record < b.record.record ? -1 : 1;
}

function toHit(
  text: string,
  { from, to, record }: Piece,
  { markets }: TextDestination,
): TextCheckHit {
  const { language: _language, ...shown } = record;
  return {
    ...shown,
    markets: record.markets.filter(market => markets.includes(market)),
    from,
    to,
    matched: text.slice(from, to),
  };
}
