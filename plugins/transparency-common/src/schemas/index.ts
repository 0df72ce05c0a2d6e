export * from './promise';
export * from './records';
