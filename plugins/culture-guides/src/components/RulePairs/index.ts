export * from './RulePairs';
