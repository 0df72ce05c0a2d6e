export * from './KindName';
