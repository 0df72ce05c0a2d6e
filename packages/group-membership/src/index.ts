export * from './groupMembership';
