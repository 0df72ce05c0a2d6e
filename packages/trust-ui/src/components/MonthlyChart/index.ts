export * from './MonthlyChart';
export * from './SeriesKey';
export * from './StackedMonths';
export * from './useSeriesColors';
