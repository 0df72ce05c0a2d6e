/** Whether two contents say the same, by what would be stored of them. */
export function isSameContent<TContent>(
  { columnsOf }: { columnsOf(content: TContent): object },
  a: TContent,
  b: TContent,
): boolean {
  return JSON.stringify(columnsOf(a)) === JSON.stringify(columnsOf(b));
}
