/** `LA-0012` for 12. */
export function formatLaunchId(number: number): string {
  return `LA-${String(number).padStart(4, '0')}`;
}

/** The number behind an id that fits the contract. */
export function parseLaunchId(id: string): number {
  return Number(id.slice('LA-'.length));
}
