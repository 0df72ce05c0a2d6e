export * from './YearStepper';
