import {
  Frequency,
  Priority,
  PriorityTableContent,
  Severity,
  priorities,
} from '@trust-portal/plugin-pain-points-common';

/**
 * The priority that the table gives to a severity and a frequency: looked up, never multiplied, in
 * the manner of the action priority of the AIAG-VDA FMEA handbook (2019).
 *
 * @throws RangeError when the table lacks the cell, which its integrity check prevents.
 */
export function lookUpPriority(
  table: Pick<PriorityTableContent, 'cells'>,
  severity: Severity,
  frequency: Frequency,
): Priority {
  const cell = table.cells.find(
    candidate =>
      candidate.severity === severity && candidate.frequency === frequency,
  );
  if (!cell) {
    throw new RangeError(
      `The priority table has no cell for severity ${severity} and frequency ${frequency}`,
    );
  }
  return cell.priority;
}

/** The rank of a priority as it is stored, so that the highest sorts first: 1 high, 2 medium, 3 low. */
export function rankOfPriority(priority: Priority): number {
  return priorities.indexOf(priority) + 1;
}

/** The priority of a stored rank. */
export function priorityOfRank(rank: number): Priority {
  const priority = priorities[rank - 1];
  if (!priority) {
    throw new RangeError(`There is no priority of rank ${rank}`);
  }
  return priority;
}
