export * from './TechnicalDetails';
