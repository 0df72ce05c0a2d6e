export { permissionModuleTrustPolicy as default } from './module';
export { inProcessPermissionsServiceFactory } from './inProcessPermissionsServiceFactory';
