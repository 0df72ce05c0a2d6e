export * from './StandingMark';
