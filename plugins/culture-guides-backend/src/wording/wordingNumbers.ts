/** `TM-0012` is the term with number 12, `DD-0012` the rule. */
export function formatWordingId(prefix: 'TM' | 'DD', number: number): string {
  return `${prefix}-${String(number).padStart(4, '0')}`;
}

/** The number in an id that the contract has checked. */
export function parseWordingId(id: string): number {
  return Number(id.slice(3));
}
