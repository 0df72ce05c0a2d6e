/** A published revision and the first day on which it holds. */
export interface PublishedRevision {
  number: number;
  /** `YYYY-MM-DD` in the market's zone. */
  inForceFrom: string;
}

/** The text that holds on a day: the one that came into force last, and of two on one day the later one. */
export function textInForce<TRevision extends PublishedRevision>(
  published: readonly TRevision[],
  day: string,
): TRevision | undefined {
  return published
    .filter(({ inForceFrom }) => inForceFrom <= day)
    .reduce<TRevision | undefined>(
      (latest, revision) =>
        latest &&
        (latest.inForceFrom > revision.inForceFrom ||
          (latest.inForceFrom === revision.inForceFrom &&
            latest.number > revision.number))
          ? latest
          : revision,
      undefined,
    );
}

/**
 * The day from which a text holds when it is published today: the one that its author asked for, but never a day before
 * its publication, on which nobody could have followed it.
 */
export function firstDayInForce(
  asked: string | undefined,
  today: string,
): string {
  return asked !== undefined && asked > today ? asked : today;
}

/** Whether an earlier text would silently undo a new one, because it is to hold from a later day. */
export function isUndoneByEarlier(
  inForceFrom: string,
  newestPublished: string | undefined,
): boolean {
  return newestPublished !== undefined && newestPublished > inForceFrom;
}
