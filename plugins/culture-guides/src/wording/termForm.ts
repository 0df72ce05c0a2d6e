import type {
  Term,
  TermDraft,
  TermKind,
} from '@trust-portal/plugin-culture-guides-common';
import type { LocalizedDraft } from '@trust-portal/trust-ui';
import { toLocalized, toLocalizedDraft } from './localizedDraft';

/** A term while somebody writes it. */
export interface TermForm {
  kind: TermKind;
  language: string;
  term: string;
  variants: string[];
  markets: string[];
  instead: string;
  definition: LocalizedDraft;
  note: LocalizedDraft;
  translations: Array<{ language: string; term: string }>;
  caseSensitive: boolean;
}

/** The form of a term, or an empty one for a new term. */
export function toTermForm(options: {
  term?: Term;
  /** What a new term begins with. */
  language: string;
  markets: string[];
}): TermForm {
  const { term } = options;
  return {
    kind: term?.kind ?? 'preferred',
    language: term?.language ?? options.language,
    term: term?.term ?? '',
    variants: term?.variants ?? [],
    markets: term?.markets ?? options.markets,
    instead: term?.instead ?? '',
    definition: toLocalizedDraft(term?.definition),
    note: toLocalizedDraft(term?.note),
    translations: term?.translations ?? [],
    caseSensitive: term?.caseSensitive ?? false,
  };
}

/** Whether jargon lacks its plain word. */
export function lacksPlainWord(form: TermForm): boolean {
  return form.kind === 'jargon' && form.instead.trim() === '';
}

/** Whether something that is needed is still missing. */
export function isTermIncomplete(form: TermForm): boolean {
  return form.term.trim() === '' || lacksPlainWord(form);
}

/** What a form says of a term; translations without a word are dropped. */
export function fromTermForm(form: TermForm): TermDraft {
  return {
    kind: form.kind,
    language: form.language,
    term: form.term.trim(),
    variants: form.variants,
    markets: form.markets,
    instead: form.instead.trim() || undefined,
    definition: toLocalized(form.definition),
    note: toLocalized(form.note),
    translations: form.translations
      .map(({ language, term }) => ({ language, term: term.trim() }))
      .filter(({ term }) => term !== ''),
    caseSensitive: form.caseSensitive,
  };
}

/** The same for an edit, where what is empty now has to go. */
export function toTermEdit(form: TermForm, version: number) {
  const { instead, definition, note, ...rest } = fromTermForm(form);
  return {
    ...rest,
    instead: instead ?? null,
    definition: definition ?? null,
    note: note ?? null,
    version,
  };
}
