export * from './SelectFilters';
