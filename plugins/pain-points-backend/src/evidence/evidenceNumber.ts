/** The id of a voice as people read it: EV-000123 is number 123. */
export function formatEvidenceId(number: number): string {
  return `EV-${String(number).padStart(6, '0')}`;
}

/** The number of a voice, from an id that the contract has checked. */
export function parseEvidenceId(evidenceId: string): number {
  return Number(evidenceId.slice('EV-'.length));
}
