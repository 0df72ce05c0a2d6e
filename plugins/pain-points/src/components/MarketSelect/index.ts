export * from './MarketSelect';
