import { useCallback } from 'react';
import type { FieldProblem, Problem } from './problems';
import { useTrustUiTranslation } from '../translation';

const knownCodes = [
  'too-small',
  'too-big',
  'invalid-type',
  'invalid-format',
  'invalid-value',
  'unknown-field',
] as const;
type KnownCode = (typeof knownCodes)[number];

function isKnown(code: string): code is KnownCode {
  return knownCodes.some(known => known === code);
}

/** Words for what the server refused at a field; looks at the field and everything inside of it. */
export function useFieldMessage(
  problem: Problem | undefined,
): (field: string) => string | undefined {
  const t = useTrustUiTranslation();
  return useCallback(
    field => {
      const found: FieldProblem | undefined = problem?.fields.find(
        candidate =>
          candidate.field === field || candidate.field.startsWith(`${field}.`),
      );
      if (!found) return undefined;
      return isKnown(found.code)
        ? t(`fieldProblem.${found.code}`)
        : t('fieldProblem.refused', { message: found.message });
    },
    [problem, t],
  );
}
