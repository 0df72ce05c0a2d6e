export * from './FreshnessChip';
