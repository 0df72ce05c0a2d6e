export * from './PainPointsRouter';
