export * from './EntityPainsCard';
