/** What stands behind the question mark; a list is repeated, and what is undefined is left out. */
export type Query = Record<string, string | readonly string[] | undefined>;

/** A path with its query, for links between pages. */
export function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const item of value === undefined ? [] : [value].flat()) {
      search.append(name, item);
    }
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}
