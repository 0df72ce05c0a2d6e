export * from './ProofExplanation';
