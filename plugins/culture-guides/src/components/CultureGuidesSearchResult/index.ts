export * from './CultureGuidesSearchResult';
