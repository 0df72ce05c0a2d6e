/**
 * The schemas that the records of every domain share, and the small contracts that
 * every domain serves.
 *
 * @packageDocumentation
 */
export * from './activity';
export * from './catalogReferences';
export * from './dueItems';
export * from './facts';
export * from './identifiers';
export * from './moments';
export * from './RecordEvent';
export * from './recordReferences';
export * from './recordRoutes';
export * from './searchDocuments';
export * from './texts';
export * from './wellFormedText';
