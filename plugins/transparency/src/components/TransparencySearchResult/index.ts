export * from './TransparencySearchResult';
