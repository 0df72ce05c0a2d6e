import { invalidInput } from '@trust-portal/http-contract';
import { CalendarError } from '@trust-portal/working-calendar';

/**
 * Does something with a calendar; where the calendar refuses it, says so about the field of the request that led to
 * that.
 *
 * @param fieldOf - the field of the request, by the field that the calendar names
 * @throws InputError with the codes of the calendar.
 */
export function aboutRequest<TResult>(
  fieldOf: (field: string) => string,
  action: () => TResult,
): TResult {
  try {
    return action();
  } catch (error) {
    throw located(error, fieldOf);
  }
}

/** As {@link aboutRequest}, for what takes time. */
export async function aboutRequestLater<TResult>(
  fieldOf: (field: string) => string,
  action: () => Promise<TResult>,
): Promise<TResult> {
  try {
    return await action();
  } catch (error) {
    throw located(error, fieldOf);
  }
}

function located(error: unknown, fieldOf: (field: string) => string): unknown {
  if (!(error instanceof CalendarError)) return error;
  return invalidInput(
    error.fields.map(({ field, code, message }) => ({
      field: fieldOf(field),
      code,
      message,
    })),
    error.code,
  );
}

/** Whatever day the calendar names, the one of the request leads to it: without it the calendar was right. */
export function fieldOfDay(field: string): string {
  const name = field.split('.').pop() ?? '';
  return ['date', 'kind', 'name'].includes(name)
    ? `body.day.${name}`
    : 'body.day';
}
