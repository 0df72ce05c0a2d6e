import { readContentFile, refineWith } from '@trust-portal/record-service';
import { contentPackage } from './contentPackage';
import { sampleShapeSchema, type SampleContent } from './sampleContent';
import { findSampleProblems } from './sampleContentChecks';
import { loadTaxonomy } from './taxonomyContent';

/**
 * Reads the sample set that fills a database which was marked as sample when it was
 * created. Markets, segments, channels, people and catalog entities are those of the
 * sample organisation; whether they exist is for the loader to check.
 *
 * @throws Error that names every field that is wrong
 */
export async function loadSampleContent(): Promise<SampleContent> {
  const { kinds } = await loadTaxonomy();
  return readContentFile({
    packageName: contentPackage,
    fileName: 'sample.json',
    schema: sampleShapeSchema.superRefine(
      refineWith(sample => findSampleProblems({ sample, kinds })),
    ),
  });
}
