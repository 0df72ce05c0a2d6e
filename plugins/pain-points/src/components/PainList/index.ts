export * from './PainList';
