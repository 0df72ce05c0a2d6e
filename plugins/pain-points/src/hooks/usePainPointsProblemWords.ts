import { useMemo } from 'react';
import type { ProblemWords } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from './usePainPointsTranslation';

/** The codes of refused changes that the catalog has words for. */
const problemCodes = [
  'proof-missing',
  'illegal-transition',
  'already-decided',
  'measure-dropped',
  'merged-pain',
  'not-merged',
  'merge-cycle',
  'pain-resolved',
  'pain-not-resolved',
] as const;

/** What the codes of this domain's answers mean, in the reader's language. */
export function usePainPointsProblemWords(): ProblemWords {
  const t = usePainPointsTranslation();
  return useMemo(
    () => ({
      problems: Object.fromEntries(
        problemCodes.map(code => [code, t(`shell.problem.${code}`)]),
      ),
    }),
    [t],
  );
}
