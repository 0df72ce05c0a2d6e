import type { FieldProblem } from '@trust-portal/http-contract';
import { addDays } from '../pains/days';

/**
 * Days of a voice that cannot be: said in the future, or kept until a day that is
 * over. Somewhere it is tomorrow already, so one day ahead is allowed.
 *
 * @param today - plain date in UTC.
 */
export function dayProblems(
  days: { saidOn?: string; keepUntil?: string },
  today: string,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (days.saidOn !== undefined && days.saidOn > addDays(today, 1)) {
    problems.push({
      field: 'saidOn',
      code: 'in-the-future',
      message: 'must not lie in the future',
    });
  }
  if (days.keepUntil !== undefined && days.keepUntil < today) {
    problems.push({
      field: 'keepUntil',
      code: 'already-over',
      message: 'must not lie in the past',
    });
  }
  return problems;
}
