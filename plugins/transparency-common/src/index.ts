export * from './contract';
export * from './events';
export * from './permissionGrants';
export * from './permissions';
export * from './references';
export * from './schemas';
export * from './TransparencyClient';
