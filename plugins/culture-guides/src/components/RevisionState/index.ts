export * from './RevisionStateChip';
