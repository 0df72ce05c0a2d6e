/**
 * What every plugin database needs on SQLite and PostgreSQL alike.
 *
 * @packageDocumentation
 */
export * from './activity';
export * from './ActivityStore';
export * from './columns';
export * from './compareAndSet';
export * from './cursor';
export * from './dialect';
export * from './insertTogether';
export * from './inTransaction';
export * from './keyset';
export * from './openDatabase';
export * from './outbox';
export * from './StaleVersionError';
export * from './statements';
export * from './VersionedDocumentStore';
