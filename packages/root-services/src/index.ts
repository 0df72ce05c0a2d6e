export { databaseAwareRootHealthServiceFactory } from './databaseAwareRootHealthServiceFactory';
export { discreetRootLoggerServiceFactory } from './discreetRootLoggerServiceFactory';
