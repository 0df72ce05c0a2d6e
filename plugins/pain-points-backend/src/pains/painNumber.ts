/** The id of a pain as people read it: PP-0012 is number 12. */
export function formatPainId(number: number): string {
  return `PP-${String(number).padStart(4, '0')}`;
}

/** The number of a pain, from an id that the contract has checked. */
export function parsePainId(painId: string): number {
  return Number(painId.slice('PP-'.length));
}
