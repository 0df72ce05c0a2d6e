export * from './BilingualText';
export * from './chineseTypography';
export * from './PermissionGrant';
export * from './PortalVocabulary';
export * from './roles';
export * from './secrets';
