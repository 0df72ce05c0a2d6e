export * from './PageError';
export * from './PageMessage';
export * from './PageSkeleton';
