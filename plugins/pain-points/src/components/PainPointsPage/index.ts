export * from './PainPointsPage';
