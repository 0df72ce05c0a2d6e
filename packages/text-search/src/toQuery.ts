import { normalizeText } from './normalizeText';
import { Run, toPairs, toRuns, toWord } from './terms';

/** The language that a match expression is written in: SQLite's FTS5 or PostgreSQL's tsquery. */
export type SearchDialect = 'fts5' | 'tsquery';

/** What is searched for: phrases, all of which must be found. */
export type Phrase = {
  runs: Run[];
  /** Whether the last word may go on, because the person may still be typing it. */
  open: boolean;
};

/** Nobody types more; what lies behind is ignored, so that no query gets expensive by its length. */
const longestQuery = 256;

/**
 * What a person typed, as a match expression: each part between spaces is a phrase, all phrases
 * must be found, in any order. The last word is a prefix, and so is a single Chinese character.
 * No text is an operator.
 *
 * For FTS5 the expression goes behind `MATCH ?`, for PostgreSQL into `@@ ?::tsquery`.
 *
 * @returns undefined when the text holds nothing that can be searched for.
 */
export function toQuery(
  text: string,
  dialect: SearchDialect,
): string | undefined {
  const phrases = toPhrases(text).map(phrase => toExpression(phrase, dialect));
  return phrases.length > 0
    ? phrases.join(dialect === 'fts5' ? ' AND ' : ' & ')
    : undefined;
}

/** The phrases of what a person typed. */
export function toPhrases(text: string): Phrase[] {
  const parts = normalizeText(text.slice(0, longestQuery))
    .split(/\s+/)
    .map(toRuns)
    .filter(runs => runs.length > 0);
  return parts.map((runs, index) => ({
    runs,
    open: index === parts.length - 1,
  }));
}

function toExpression(phrase: Phrase, dialect: SearchDialect): string {
  const { terms, prefix } = toPhraseTerms(phrase);
  if (dialect === 'fts5') {
    return `"${terms.join(' ')}"${prefix ? ' *' : ''}`;
  }
  const last = terms.length - 1;
  const operands = terms.map((term, index) =>
    prefix && index === last ? `${term}:*` : term,
  );
  return operands.length > 1 ? `(${operands.join(' <-> ')})` : operands[0];
}

/**
 * A run that is not the last of its phrase is known to end, so its last character is a term of its
 * own, as in the index. The last run may go on in the text that is looked for.
 */
function toPhraseTerms({ runs, open }: Phrase): {
  terms: string[];
  prefix: boolean;
} {
  const last = runs[runs.length - 1];
  const closed = runs
    .slice(0, -1)
    .flatMap(run =>
      run.unspaced
        ? [...toPairs(run), run.characters[run.characters.length - 1]]
        : [toWord(run)],
    );
  if (!last.unspaced) {
    return { terms: [...closed, toWord(last)], prefix: open };
  }
  return last.characters.length > 1
    ? { terms: [...closed, ...toPairs(last)], prefix: false }
    : { terms: [...closed, last.characters[0]], prefix: true };
}
