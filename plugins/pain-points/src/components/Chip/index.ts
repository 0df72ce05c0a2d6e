export * from './PriorityChip';
export * from './StateChip';
export * from './ToneChip';
