export * from './PriorityChip';
export * from './StateChip';
