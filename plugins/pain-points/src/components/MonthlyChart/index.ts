export * from './MonthlyChart';
