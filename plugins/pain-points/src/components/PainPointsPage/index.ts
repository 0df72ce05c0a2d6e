export * from './PageFrame';
export * from './PainPointsPage';
