import {
  frequencies,
  priorities,
  priorityTableContentSchema,
  severities,
  type PriorityTableContent,
} from '@trust-portal/plugin-pain-points-common';
import { bilingualText, dateSchema } from '@trust-portal/record-contracts';
import {
  findRepeated,
  findUntranslated,
  refineWith,
  type ContentProblem,
  readContentFile,
} from '@trust-portal/record-service';
import { z } from 'zod';
import { contentPackage } from './contentPackage';

const shapeSchema = priorityTableContentSchema.extend({
  version: z.number().int().min(1),
  date: dateSchema,
  note: bilingualText(1000),
});

/** The priority table that fills an empty database. */
export type PriorityTableFile = z.output<typeof shapeSchema>;

function findCell(table: PriorityTableContent, place: [number, number]) {
  return table.cells.find(
    cell => cell.severity === place[0] && cell.frequency === place[1],
  );
}

/** How urgent a cell is: 0 for high, 2 for low; above 2 when it is missing. */
function rank(table: PriorityTableContent, place: [number, number]): number {
  const cell = findCell(table, place);
  return cell ? priorities.indexOf(cell.priority) : priorities.length;
}

function* findTableProblems(
  table: PriorityTableFile,
): Generator<ContentProblem> {
  yield* findUntranslated(table);
  yield* findRepeated(
    ['severities'],
    table.severities.map(({ level }) => level),
  );
  yield* findRepeated(
    ['frequencies'],
    table.frequencies.map(({ level }) => level),
  );
  for (const severity of severities) {
    for (const frequency of frequencies) {
      const own = rank(table, [severity, frequency]);
      const name = `severity ${severity}, frequency ${frequency}`;
      if (own === priorities.length) {
        yield { path: ['cells'], message: `${name} is missing` };
      } else if (
        (severity > 1 && own > rank(table, [severity - 1, frequency])) ||
        (frequency > 1 && own > rank(table, [severity, frequency - 1]))
      ) {
        yield {
          path: ['cells'],
          message: `${name} is less urgent than a milder case`,
        };
      }
      if (severity === severities.at(-1) && own === priorities.indexOf('low')) {
        yield {
          path: ['cells'],
          message: `${name} is low, which the highest severity never is`,
        };
      }
    }
  }
}

/** The shape of content/priority-table.json: complete and without contradictions. */
export const priorityTableFileSchema = shapeSchema.superRefine(
  refineWith(findTableProblems),
);

/**
 * Reads the priority table that is shipped with the package.
 *
 * @throws Error that names every field that is wrong
 */
export function loadPriorityTable(): Promise<PriorityTableFile> {
  return readContentFile({
    packageName: contentPackage,
    fileName: 'priority-table.json',
    schema: priorityTableFileSchema,
  });
}
