import {
  promiseDraftSchema,
  promiseIdSchema,
  unitsOfSubject,
} from '@trust-portal/plugin-transparency-common';
import { noteSchema, userRefSchema } from '@trust-portal/record-contracts';
import {
  ContentProblem,
  findRepeated,
  findUntranslated,
  readContentFile,
  refineWith,
} from '@trust-portal/record-service';
import { z } from 'zod';
import { contentPackage } from './contentPackage';

const { inForceFrom, inForceTo, ...terms } = promiseDraftSchema.shape;

/** Days before the day of loading. */
const daysAgoSchema = z.number().int().min(0);
/** Months after the month of loading; before it when negative. */
const monthSchema = z.number().int();

const samplePromiseSchema = z.strictObject({
  ...terms,
  id: promiseIdSchema,
  /** It holds from the first day of this month on. */
  firstMonth: monthSchema,
  proposed: z.strictObject({ by: userRefSchema, daysAgo: daysAgoSchema }),
  /** Without it the promise still waits. */
  decided: z
    .strictObject({
      decision: z.enum(['approve', 'refuse']),
      by: userRefSchema,
      daysAgo: daysAgoSchema,
      reason: noteSchema.optional(),
    })
    .optional(),
  /** Its last day is the last one of `lastMonth`. */
  ended: z
    .strictObject({
      lastMonth: monthSchema,
      by: userRefSchema,
      daysAgo: daysAgoSchema,
      reason: noteSchema,
    })
    .optional(),
});
export type SamplePromise = z.output<typeof samplePromiseSchema>;

const samplePromisesSchema = z
  .strictObject({ promises: z.array(samplePromiseSchema).min(1) })
  .superRefine(refineWith(findSampleProblems));

function* findSampleProblems({
  promises,
}: {
  promises: readonly SamplePromise[];
}): Generator<ContentProblem> {
  yield* findRepeated(
    ['promises'],
    promises.map(({ id }) => id),
  );
  yield* findUntranslated(promises, ['promises']);
  for (const [index, promise] of promises.entries()) {
    const { subject, unit, proposed, decided, ended } = promise;
    if (!unitsOfSubject[subject].includes(unit)) {
      yield {
        path: ['promises', index, 'unit'],
        message: `must be one of ${unitsOfSubject[subject].join(', ')}`,
      };
    }
    const moments = [proposed, decided, ended].flatMap(step =>
      step ? [step.daysAgo] : [],
    );
    if (moments.some((daysAgo, step) => daysAgo > moments[step - 1])) {
      yield {
        path: ['promises', index],
        message: 'must be proposed, decided and ended in this sequence',
      };
    }
    if (ended && decided?.decision !== 'approve') {
      yield {
        path: ['promises', index, 'ended'],
        message: 'only an approved promise ends',
      };
    }
  }
}

/**
 * Reads the promises that fill a database which was marked as sample when it was created. Markets, people and catalog
 * entities are those of the sample organisation.
 *
 * @throws Error that names every field that is wrong
 */
export async function loadSamplePromises(): Promise<SamplePromise[]> {
  const { promises } = await readContentFile({
    packageName: contentPackage,
    fileName: 'sample/promises.json',
    schema: samplePromisesSchema,
  });
  return promises;
}
