export { catalogModulePortalApis as default } from './module';
