export * from './PainPointsTabs';
