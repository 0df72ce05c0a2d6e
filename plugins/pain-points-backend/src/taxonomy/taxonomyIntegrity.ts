import { FieldProblem } from '@trust-portal/http-contract';
import {
  Kind,
  PriorityTableContent,
  TrustChallenge,
} from '@trust-portal/plugin-pain-points-common';
import { TaxonomyContent } from './TaxonomyContent';

/**
 * What is wrong with a kind beside the others of the content: ids that are there twice, and links
 * to kinds or challenges that do not exist.
 *
 * @param path - where the kind stands in the request, for example `body.kind`.
 */
export function kindProblems(
  kind: Kind,
  content: TaxonomyContent,
  path: string,
): FieldProblem[] {
  const challenges = new Set(content.challenges.map(({ id }) => id));
  const kinds = new Set(content.kinds.map(({ id }) => id));
  return [
    ...content.kinds
      .filter(other => other.id !== kind.id && other.number === kind.number)
      .map(other => ({
        field: `${path}.number`,
        code: 'number-taken',
        message: `is the number of ${other.id}`,
      })),
    ...repeatedIds(kind.symptoms, `${path}.symptoms`),
    ...repeatedIds(kind.rootCauses, `${path}.rootCauses`),
    ...repeatedIds(kind.remedies, `${path}.remedies`),
    ...repeatedIds(kind.measures, `${path}.measures`),
    ...repeatedIds(
      kind.challenges.map(id => ({ id })),
      `${path}.challenges`,
    ),
    ...kind.challenges.flatMap((id, index) =>
      challenges.has(id)
        ? []
        : [unknown(`${path}.challenges.${index}`, 'unknown-challenge', id)],
    ),
    ...kind.worsens.flatMap(({ kind: id }, index) => {
      const field = `${path}.worsens.${index}.kind`;
      if (id === kind.id) {
        return [
          { field, code: 'worsens-itself', message: 'is the kind itself' },
        ];
      }
      return kinds.has(id) ? [] : [unknown(field, 'unknown-kind', id)];
    }),
  ];
}

/** What is wrong with a challenge: remedies whose id is there twice. */
export function challengeProblems(
  challenge: TrustChallenge,
  path: string,
): FieldProblem[] {
  return repeatedIds(challenge.remedies, `${path}.remedies`);
}

/** Everything that is wrong with a whole taxonomy, for starter content. */
export function taxonomyProblems(content: TaxonomyContent): FieldProblem[] {
  return [
    ...repeatedIds(content.kinds, 'kinds'),
    ...repeatedIds(content.challenges, 'challenges'),
    ...content.challenges.flatMap((challenge, index) =>
      challengeProblems(challenge, `challenges.${index}`),
    ),
    ...content.kinds.flatMap((kind, index) =>
      kindProblems(kind, content, `kinds.${index}`),
    ),
  ];
}

/**
 * What is wrong with a priority table: a level or a cell that is there twice, and so another that is
 * missing, because their numbers are fixed.
 */
export function priorityTableProblems(
  table: PriorityTableContent,
  path: string,
): FieldProblem[] {
  return [
    ...repeatedIds(
      table.severities.map(({ level }) => ({ id: String(level) })),
      `${path}.severities`,
    ),
    ...repeatedIds(
      table.frequencies.map(({ level }) => ({ id: String(level) })),
      `${path}.frequencies`,
    ),
    ...repeatedIds(
      table.cells.map(({ severity, frequency }) => ({
        id: `severity ${severity} and frequency ${frequency}`,
      })),
      `${path}.cells`,
    ),
  ];
}

function repeatedIds(
  items: ReadonlyArray<{ id: string }>,
  path: string,
): FieldProblem[] {
  return items.flatMap(({ id }, index) =>
    items.findIndex(item => item.id === id) < index
      ? [
          {
            field: `${path}.${index}`,
            code: 'there-twice',
            message: `${id} is there twice`,
          },
        ]
      : [],
  );
}

function unknown(field: string, code: string, id: string): FieldProblem {
  return { field, code, message: `${id} does not exist` };
}
