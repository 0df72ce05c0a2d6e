export * from './contract';
export * from './events';
export * from './painStates';
export * from './PainPointsClient';
export * from './permissionGrants';
export * from './permissions';
export * from './references';
export * from './schemas';
