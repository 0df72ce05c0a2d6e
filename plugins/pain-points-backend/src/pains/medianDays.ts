const millisecondsPerDay = 24 * 60 * 60 * 1000;

/**
 * The median length of spans between instants, in days to one decimal place; undefined when there
 * is none. Of an even number of spans it is the middle of the two in the middle.
 */
export function medianDays(
  spans: ReadonlyArray<{ from: string; to: string }>,
): number | undefined {
  if (spans.length === 0) {
    return undefined;
  }
  const lengths = spans
    .map(
      ({ from, to }) =>
        (Date.parse(to) - Date.parse(from)) / millisecondsPerDay,
    )
    .sort((a, b) => a - b);
  const upper = Math.floor(lengths.length / 2);
  const lower = Math.floor((lengths.length - 1) / 2);
  return Math.round(((lengths[lower] + lengths[upper]) / 2) * 10) / 10;
}
