import {
  journeyStages,
  journeyStageSchema,
  kindSchema,
  trustChallengeSchema,
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

const shapeSchema = z.strictObject({
  version: z.number().int().min(1),
  date: dateSchema,
  note: bilingualText(1000),
  stages: z.array(
    z.strictObject({
      id: journeyStageSchema,
      order: z.number().int().min(1),
      name: bilingualText(60),
    }),
  ),
  challenges: z.array(trustChallengeSchema).min(1),
  kinds: z.array(kindSchema).min(1),
});

/** The taxonomy that fills an empty database. */
export type TaxonomyContent = z.output<typeof shapeSchema>;

function* findTaxonomyProblems(
  taxonomy: TaxonomyContent,
): Generator<ContentProblem> {
  yield* findUntranslated(taxonomy);
  const { stages, challenges, kinds } = taxonomy;
  if (stages.map(stage => stage.id).join() !== journeyStages.join()) {
    yield { path: ['stages'], message: 'must name each stage once, in order' };
  }
  yield* findRepeated(
    ['challenges'],
    challenges.map(challenge => challenge.id),
  );
  for (const [index, challenge] of challenges.entries()) {
    yield* findRepeated(
      ['challenges', index, 'remedies'],
      challenge.remedies.map(remedy => remedy.id),
    );
  }
  yield* findRepeated(
    ['kinds'],
    kinds.map(kind => kind.id),
  );
  yield* findRepeated(
    ['kinds'],
    kinds.map(kind => kind.number),
  );
  for (const index of kinds.keys()) {
    yield* findKindProblems(taxonomy, index);
  }
}

function* findKindProblems(
  { challenges, kinds }: TaxonomyContent,
  index: number,
): Generator<ContentProblem> {
  const kind = kinds[index];
  const path = ['kinds', index];
  // A row is addressed by its id within the kind, whichever list it stands in.
  yield* findRepeated(
    path,
    [kind.symptoms, kind.rootCauses, kind.remedies, kind.measures].flatMap(
      rows => rows.map(row => row.id),
    ),
  );
  yield* findRepeated([...path, 'challenges'], kind.challenges);
  for (const [place, id] of kind.challenges.entries()) {
    if (!challenges.some(challenge => challenge.id === id)) {
      yield {
        path: [...path, 'challenges', place],
        message: `there is no challenge ${id}`,
      };
    }
  }
  yield* findRepeated(
    [...path, 'worsens'],
    kind.worsens.map(link => link.kind),
  );
  for (const [place, link] of kind.worsens.entries()) {
    if (link.kind === kind.id || !kinds.some(({ id }) => id === link.kind)) {
      yield {
        path: [...path, 'worsens', place, 'kind'],
        message: `there is no other kind ${link.kind}`,
      };
    }
  }
  for (const language of ['en', 'zh'] as const) {
    yield* findRepeated([...path, 'cues', language], kind.cues[language]);
  }
}

/** The shape of content/taxonomy.json, with all references inside it checked. */
export const taxonomyContentSchema = shapeSchema.superRefine(
  refineWith(findTaxonomyProblems),
);

/**
 * Reads the taxonomy that is shipped with the package.
 *
 * @throws Error that names every field that is wrong
 */
export function loadTaxonomy(): Promise<TaxonomyContent> {
  return readContentFile({
    packageName: contentPackage,
    fileName: 'taxonomy.json',
    schema: taxonomyContentSchema,
  });
}
