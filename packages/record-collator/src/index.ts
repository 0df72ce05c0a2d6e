/**
 * Brings the search documents of a domain into the portal's search box.
 *
 * @packageDocumentation
 */
export * from './createRecordCollatorModule';
export * from './RecordCollatorFactory';
