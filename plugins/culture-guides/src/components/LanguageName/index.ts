export * from './directionOf';
export * from './LanguageName';
export * from './useLanguageName';
