import { useMemo } from 'react';
import type { ProblemWords } from '@trust-portal/trust-ui';
import { problem } from '../translations/en/problem';
import { useTransparencyTranslation } from './useTransparencyTranslation';

const codesOf = <Table extends object>(table: Table) =>
  Object.keys(table) as Array<keyof Table & string>;

/** What the codes and fields of this domain's answers mean, in the reader's language. */
export function useTransparencyProblemWords(): ProblemWords {
  const t = useTransparencyTranslation();
  return useMemo(
    () => ({
      problems: Object.fromEntries(
        codesOf(problem.answer).map(code => [
          code,
          t(`problem.answer.${code}`),
        ]),
      ),
      fieldProblems: Object.fromEntries(
        codesOf(problem.field).map(code => [code, t(`problem.field.${code}`)]),
      ),
      fields: Object.fromEntries(
        codesOf(problem.fieldName).map(name => [
          name,
          t(`problem.fieldName.${name}`),
        ]),
      ),
    }),
    [t],
  );
}
