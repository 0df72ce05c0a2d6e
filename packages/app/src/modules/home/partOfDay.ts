/** How one greets at this time of day. */
export type PartOfDay = 'morning' | 'afternoon' | 'evening';

/** The part of the day in the reader's own zone; the night belongs to the evening until five. */
export function partOfDay(now: Date): PartOfDay {
  const hour = now.getHours();
  if (hour >= 5 && hour < 12) {
    return 'morning';
  }
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening';
}
