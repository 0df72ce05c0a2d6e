export { configurationCheckServiceFactory } from './configurationCheckServiceFactory';
export { databaseAwareRootHealthServiceFactory } from './databaseAwareRootHealthServiceFactory';
export { discreetRootLoggerServiceFactory } from './discreetRootLoggerServiceFactory';
