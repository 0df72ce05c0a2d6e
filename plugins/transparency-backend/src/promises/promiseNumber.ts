/** The id of a promise as people read it: PR-0012 is number 12. */
export function formatPromiseId(number: number): string {
  return `PR-${String(number).padStart(4, '0')}`;
}

/** The number of a promise, from an id that the contract has checked. */
export function parsePromiseId(promiseId: string): number {
  return Number(promiseId.slice('PR-'.length));
}
