export * from './groupMembership';
export { personClaimsServiceRef } from './personClaimsServiceRef';
export type { PersonClaimsService } from './PersonClaimsService';
