import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { readContentFile } from '@trust-portal/record-service';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  CalendarNotes,
  calendarNotesSchema,
} from '../calendars/planCalendarNotes';
import { GuideFileText } from '../guides/guideFile';
import { readGuideFile } from '../guides/readGuideFile';
import { contentPackage } from './contentPackage';
import {
  SampleRule,
  sampleRulesSchema,
  SampleScenes,
  sampleScenesSchema,
  SampleTerm,
  sampleTermsSchema,
} from './sampleScenes';

/** A text of the sample guides, in the form in which guides are exported. */
export interface SampleText extends GuideFileText {
  /** Below `content/sample/guides`. */
  fileName: string;
  /** The first of two revisions: its file is named `<kind>.<language>.r1.md`. */
  isEarlier: boolean;
}

/** Everything that fills a database which was marked as sample. */
export interface SampleContent {
  texts: SampleText[];
  terms: SampleTerm[];
  rules: SampleRule[];
  calendarNotes: CalendarNotes;
  scenes: SampleScenes;
}

/**
 * Reads the sample set. Markets, people and groups are those of the sample organisation.
 *
 * @throws Error that names the file and every field that is wrong
 */
export async function loadSampleContent(): Promise<SampleContent> {
  const [texts, terms, rules, calendarNotes, scenes] = await Promise.all([
    loadTexts(),
    readSample('terms.json', sampleTermsSchema),
    readSample('rules.json', sampleRulesSchema),
    readSample('calendar-notes.json', calendarNotesSchema),
    readSample('scenes.json', sampleScenesSchema),
  ]);
  return {
    texts,
    terms: terms.items,
    rules: rules.items,
    calendarNotes,
    scenes,
  };
}

function readSample<
  Schema extends Parameters<typeof readContentFile>[0]['schema'],
>(fileName: string, schema: Schema) {
  return readContentFile({
    packageName: contentPackage,
    fileName: join('sample', fileName),
    schema,
  });
}

async function loadTexts(): Promise<SampleText[]> {
  const folder = resolvePackagePath(
    contentPackage,
    'content',
    'sample',
    'guides',
  );
  const entries = await readdir(folder, { recursive: true });
  const fileNames = entries.filter(name => name.endsWith('.md')).sort();
  return Promise.all(
    fileNames.map(async fileName => {
      const content = await readFile(join(folder, fileName), 'utf8');
      const { texts, problems } = readGuideFile(content);
      if (texts.length !== 1 || problems.length > 0) {
        throw new Error(
          `The content file ${fileName} is not one text: ${JSON.stringify(
            problems,
          )}`,
        );
      }
      return {
        ...texts[0],
        fileName,
        isEarlier: fileName.endsWith('.r1.md'),
      };
    }),
  );
}
