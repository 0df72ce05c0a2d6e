/** The types of record that the transparency plugin owns. */
export type TransparencyRecordType = 'promise';

/** The reference of a record; in the portal it is also the path of its page. */
export function transparencyReference(
  type: TransparencyRecordType,
  id: string,
): string {
  return `transparency/${type}/${id}`;
}
