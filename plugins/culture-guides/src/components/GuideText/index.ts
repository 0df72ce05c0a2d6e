export * from './ClaimList';
export * from './ClaimView';
export * from './GuideText';
export type { ShownClaim } from './GuideTextContext';
export * from './links';
export * from './usePromiseWords';
