/** Sizes of the chart of readings, in units of its view box. */
export const chartSize = {
  width: 420,
  height: 180,
  margin: { top: 8, right: 76, bottom: 28, left: 44 },
  letter: 11,
  /** From the baseline of one line of words to that of the next. */
  lineHeight: 14,
} as const;

/**
 * Spreads labels that stand beside a chart, each as near to its height as it
 * can be without touching another one or leaving the chart.
 *
 * @param heights - where each label belongs, in units of the view box
 * @param room - the least distance of two labels, and the height of the chart
 * @returns the places, in the order of `heights`
 */
export function placeLabels(
  heights: readonly number[],
  room: { distance: number; height: number },
): number[] {
  const { distance, height } = room;
  const order = heights
    .map((wanted, index) => ({ wanted, index }))
    .sort((one, other) => one.wanted - other.wanted || one.index - other.index);
  const places: number[] = [];
  order.forEach(({ wanted, index }, position) => {
    const before = order[position - 1];
    const lowest = before ? places[before.index] + distance : 0;
    const highest = height - (order.length - 1 - position) * distance;
    places[index] = Math.min(Math.max(wanted, lowest), highest);
  });
  return places;
}
