import { useCallback } from 'react';
import { useTrustUiTranslation } from '../translation';
import { fieldProblemKind } from './fieldProblemKind';
import type { FieldProblem, Problem } from './problems';
import { useProblemWords } from './ProblemWords';

/** How a field is called, and what is wrong with it, in the reader's language. */
export interface FieldProblemWords {
  field: string;
  sentence: string;
}

/** Words for a refused field: those of the domain for its code, else those for the kind of problem. */
export function useFieldProblemWords(): (
  problem: FieldProblem,
) => FieldProblemWords {
  const t = useTrustUiTranslation();
  const words = useProblemWords();
  return useCallback(
    problem => {
      const parts = problem.field
        .split('.')
        .filter(part => part !== '' && !/^\d+$/.test(part));
      const last = parts.at(-1);
      const language = last === 'en' || last === 'zh' ? last : undefined;
      const path = (language ? parts.slice(0, -1) : parts).join('.');
      const name = words.fields?.[path] ?? path;
      const field =
        language && name
          ? t('fieldProblem.inLanguage', {
              field: name,
              language: t(`language.${language}`),
            })
          : name;
      const kind = fieldProblemKind(problem);
      const own = words.fieldProblems?.[problem.code];
      if (own) return { field, sentence: own };
      return {
        field,
        sentence:
          kind === 'refused'
            ? t('fieldProblem.refused', { field })
            : t(`fieldProblem.${kind}`),
      };
    },
    [t, words],
  );
}

/** Words for what the server refused at a field; looks at the field and everything inside of it. */
export function useFieldMessage(
  problem: Problem | undefined,
): (field: string) => string | undefined {
  const wordsOf = useFieldProblemWords();
  return useCallback(
    field => {
      const found = problem?.fields.find(
        candidate =>
          candidate.field === field || candidate.field.startsWith(`${field}.`),
      );
      return found && wordsOf(found).sentence;
    },
    [problem, wordsOf],
  );
}
