export * from './evidenceColumns';
export * from './evidenceTypeNames';
export * from './importRejects';
export * from './normalizeVoice';
export * from './painColumns';
export * from './sendImport';
export * from './toImportRows';
