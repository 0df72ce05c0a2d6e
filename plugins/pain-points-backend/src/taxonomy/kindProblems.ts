import { FieldProblem } from '@trust-portal/http-contract';
import { Taxonomy } from '@trust-portal/plugin-pain-points-common';

/** What is wrong with the kind that a request names, if it names one. */
export function kindProblems(
  { kindId }: { kindId?: string },
  { kinds }: Pick<Taxonomy, 'kinds'>,
): FieldProblem[] {
  return kindId === undefined || kinds.some(({ id }) => id === kindId)
    ? []
    : [
        {
          field: 'body.kindId',
          code: 'unknown-kind',
          message: `${kindId} is no kind of pain`,
        },
      ];
}
