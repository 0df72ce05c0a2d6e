import { Page } from '@trust-portal/http-contract';

/** The items of all pages of a list, in their sequence. */
export async function readAllPages<TItem>(
  readPage: (cursor: string | undefined) => Promise<Page<TItem>>,
): Promise<TItem[]> {
  const items: TItem[] = [];
  let cursor: string | undefined;
  do {
    const page = await readPage(cursor);
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return items;
}
