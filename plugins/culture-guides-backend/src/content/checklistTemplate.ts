import {
  ChecklistTemplate,
  checklistTemplateSchema,
} from '@trust-portal/plugin-culture-guides-common';
import {
  findUntranslated,
  readContentFile,
  refineWith,
} from '@trust-portal/record-service';
import { contentPackage } from './contentPackage';

/**
 * Reads the checklist that every launch begins with until somebody publishes another one.
 *
 * @throws Error that names every field that is wrong
 */
export function loadChecklistTemplate(): Promise<ChecklistTemplate> {
  return readContentFile({
    packageName: contentPackage,
    fileName: 'checklist-template.json',
    schema: checklistTemplateSchema.superRefine(
      refineWith(value => findUntranslated(value)),
    ),
  });
}
