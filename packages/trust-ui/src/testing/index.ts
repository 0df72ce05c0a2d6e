export * from './findTranslationFaults';
export * from './renderPage';
export * from './setUpApiServer';
