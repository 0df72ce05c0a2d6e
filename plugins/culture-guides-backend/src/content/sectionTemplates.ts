import {
  SectionTemplate,
  sectionKinds,
  sectionTemplateSchema,
} from '@trust-portal/plugin-culture-guides-common';
import {
  ContentProblem,
  findUntranslated,
  readContentFile,
  refineWith,
} from '@trust-portal/record-service';
import { z } from 'zod';

function* findTemplateProblems({
  items,
}: {
  items: readonly SectionTemplate[];
}): Generator<ContentProblem> {
  yield* findUntranslated(items, ['items']);
  if (items.map(({ kind }) => kind).join() !== sectionKinds.join()) {
    yield { path: ['items'], message: 'must name each kind once, in order' };
  }
}

const contentSchema = z
  .strictObject({ items: z.array(sectionTemplateSchema) })
  .superRefine(refineWith(findTemplateProblems));

/** What each section is for, in the order of the guide: read from the shipped file, because nobody changes it. */
export async function loadSectionTemplates(): Promise<SectionTemplate[]> {
  const { items } = await readContentFile({
    packageName: '@trust-portal/plugin-culture-guides-backend',
    fileName: 'section-templates.json',
    schema: contentSchema,
  });
  return items;
}
