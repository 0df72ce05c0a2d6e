import type { CalendarDay } from '../CalendarDay';

/** The columns of calendar days in CSV, in order. The first five must be there. */
export const dayColumns = [
  'id',
  'date',
  'kind',
  'nameEn',
  'nameZh',
  'localLanguage',
  'localName',
  'certainty',
  'source',
  'note',
] as const;
export type DayColumn = (typeof dayColumns)[number];

/** Columns without which a file is no list of days. */
export const requiredColumns: readonly DayColumn[] = ['date', 'kind', 'nameEn'];

/** What each field of a day is called in the file. */
export const columnOfField: Readonly<Record<string, DayColumn>> = {
  'name.en': 'nameEn',
  'name.zh': 'nameZh',
  name: 'nameEn',
  'localName.language': 'localLanguage',
  'localName.text': 'localName',
};

/** A day as cells by column. */
export function toCells(day: CalendarDay): Record<DayColumn, string> {
  return {
    id: day.id,
    date: day.date,
    kind: day.kind,
    nameEn: day.name.en ?? '',
    nameZh: day.name.zh ?? '',
    localLanguage: day.localName?.language ?? '',
    localName: day.localName?.text ?? '',
    certainty: day.certainty,
    source: day.source ?? '',
    note: day.note ?? '',
  };
}
