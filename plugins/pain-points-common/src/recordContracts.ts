/** What a form of the pages checks as every domain does. */
export { slugSchema } from '@trust-portal/record-contracts';
