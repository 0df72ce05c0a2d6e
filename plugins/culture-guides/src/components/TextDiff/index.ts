export * from './TextDiff';
export * from './textDifference';
