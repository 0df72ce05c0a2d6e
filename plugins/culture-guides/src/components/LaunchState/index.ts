export * from './LaunchStateChip';
export * from './ProgressBar';
export * from './LaunchFields';
