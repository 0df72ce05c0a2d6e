export * from './MarketNames';
