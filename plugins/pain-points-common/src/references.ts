/** The types of record that the pain-point catalog owns. */
export type PainPointsRecordType =
  | 'pain'
  | 'kind'
  | 'evidence'
  | 'import'
  | 'taxonomy'
  | 'priority-table';

/** The reference of a record; in the portal it is also the path of its page. */
export function painPointsReference(
  type: PainPointsRecordType,
  id: string,
): string {
  return `pain-points/${type}/${id}`;
}
