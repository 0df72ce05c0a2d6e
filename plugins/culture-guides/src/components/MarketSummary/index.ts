export * from './FreshnessBar';
export * from './MarketLaunches';
export * from './NextDays';
export * from './OpenWork';
export * from './TranslationState';
