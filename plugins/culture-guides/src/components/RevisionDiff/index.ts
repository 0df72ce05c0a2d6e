export * from './RevisionDiff';
