/** The types of record that the guides own. */
export type CultureGuidesRecordType =
  | 'guide'
  | 'section'
  | 'term'
  | 'rule'
  | 'calendar'
  | 'field-report'
  | 'reading-request'
  | 'launch'
  | 'checklist-template';

/** The reference of a record; in the portal it is also the path of its page. */
export function cultureGuidesReference(
  type: CultureGuidesRecordType,
  id: string,
): string {
  return `culture-guides/${type}/${id}`;
}
