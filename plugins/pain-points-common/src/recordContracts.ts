/** What the pages of the catalog take of the contracts that every domain shares. */
export {
  searchTitleSeparator,
  slugSchema,
  type Activity,
  type BilingualText,
  type LocalizedText,
} from '@trust-portal/record-contracts';
