import {
  DoAndDontRule,
  Severity,
  Term,
  TermKind,
  TextCheckHit,
} from '@trust-portal/plugin-culture-guides-common';
import { foldText, writtenForm } from './foldText';

/** All that a text is held against: what is approved. */
export interface Wording {
  terms: readonly Term[];
  rules: readonly DoAndDontRule[];
}

/** A term or a rule, as far as a hit shows it. */
export interface CheckedRecord
  extends Omit<TextCheckHit, 'from' | 'to' | 'matched'> {
  /** Absent: it is held against texts of all languages. */
  language?: string;
}

/** A phrase that is looked for, and what it means where it is found. */
export interface WordingPattern {
  record: CheckedRecord;
  /** As it is compared. */
  folded: string;
  /** What must stand there letter by letter; absent where case does not matter. */
  written?: string;
  /** The right wording: nothing within it is wrong. */
  isRight: boolean;
}

/**
 * How much harm a term does. No term is a blocker: a term knows nothing of the sentence it stands in, so only a rule,
 * which somebody wrote for a situation, may stop a text. Jargon and a second-best word are remarks; a forbidden word and
 * a broken name are warnings.
 */
export const severityOfTerm: Readonly<Record<TermKind, Severity>> = {
  forbidden: 'warning',
  preferred: 'note',
  'do-not-translate': 'warning',
  jargon: 'note',
};

const meanings: Readonly<
  Record<
    TermKind,
    { isRight: boolean; suggestionsOf(term: Term): Array<string | undefined> }
  >
> = {
  forbidden: { isRight: false, suggestionsOf: ({ instead }) => [instead] },
  jargon: { isRight: false, suggestionsOf: ({ instead }) => [instead] },
  preferred: { isRight: true, suggestionsOf: ({ term }) => [term] },
  'do-not-translate': { isRight: true, suggestionsOf: ({ term }) => [term] },
};

/**
 * What to look for, of terms and rules.
 *
 * - A forbidden term and jargon are wrong themselves, and in all variants.
 * - A preferred term is right, and its variants are wrong: it is what to write instead.
 * - A term that is not translated is right as it is, in texts of every language; its variants, the translated and the
 *   misspelt forms, are wrong.
 * - Of a rule the phrases are wrong. One without phrases is for readers only.
 *
 * A variant that differs from its own term in nothing but case is wrong exactly as it is written.
 */
export function wordingPatterns({ terms, rules }: Wording): WordingPattern[] {
  return [...terms.flatMap(patternsOfTerm), ...rules.flatMap(patternsOfRule)];
}

function patternsOfTerm(term: Term): WordingPattern[] {
  const record = recordOfTerm(term);
  const { isRight } = meanings[term.kind];
  const itself = pattern(record, term.term, {
    isRight,
    caseMatters: term.caseSensitive,
  });
  const variants = term.variants
    .filter(variant => writtenForm(variant) !== writtenForm(term.term))
    .map(variant =>
      pattern(record, variant, {
        isRight: false,
        caseMatters:
          term.caseSensitive ||
          (isRight && foldText(variant).text === itself.folded),
      }),
    );
  return [itself, ...variants].filter(({ folded }) => folded !== '');
}

function patternsOfRule(rule: DoAndDontRule): WordingPattern[] {
  const { id, severity, language, market, say, why, situation } = rule;
  const record: CheckedRecord = {
    record: id,
    kind: 'rule',
    severity,
    language,
    markets: [market],
    suggestions: [say],
    why,
    situation,
  };
  return rule.phrases
    .map(phrase =>
      pattern(record, phrase, { isRight: false, caseMatters: false }),
    )
    .filter(({ folded }) => folded !== '');
}

function recordOfTerm(term: Term): CheckedRecord {
  const { id, kind, language, markets, note, definition } = term;
  return {
    record: id,
    kind,
    severity: severityOfTerm[kind],
    language: kind === 'do-not-translate' ? undefined : language,
    markets,
    suggestions: meanings[kind]
      .suggestionsOf(term)
      .filter(text => text !== undefined),
    why: note ?? definition,
  };
}

function pattern(
  record: CheckedRecord,
  phrase: string,
  { isRight, caseMatters }: { isRight: boolean; caseMatters: boolean },
): WordingPattern {
  return {
    record,
    folded: foldText(phrase.trim()).text,
    written: caseMatters ? writtenForm(phrase.trim()) : undefined,
    isRight,
  };
}
