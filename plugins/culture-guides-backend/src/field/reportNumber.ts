/** `FR-0012` is the field report with number 12. */
export function formatReportId(number: number): string {
  return `FR-${String(number).padStart(4, '0')}`;
}

/** The number in an id that the contract has checked. */
export function parseReportId(id: string): number {
  return Number(id.slice(3));
}
