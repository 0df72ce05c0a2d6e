export * from './MonthTable';
