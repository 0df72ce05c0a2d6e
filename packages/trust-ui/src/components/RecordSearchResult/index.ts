export * from './RecordSearchResult';
