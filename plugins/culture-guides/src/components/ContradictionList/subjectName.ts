import type { CultureGuidesTranslate } from '../../translation';

const subjects = [
  'return-days',
  'refund-days',
  'delivery-days',
  'fee',
  'support-hours',
  'retention',
] as const;

/** What a promise is about; a subject that these pages do not know yet names itself. */
export function subjectName(
  t: CultureGuidesTranslate,
  subject: string,
): string {
  const known = subjects.find(one => one === subject);
  return known ? t(`launches.contradictions.subject.${known}`) : subject;
}
