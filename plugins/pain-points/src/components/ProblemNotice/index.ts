export * from './ProblemNotice';
