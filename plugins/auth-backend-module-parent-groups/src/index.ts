export { authModuleParentGroups as default } from './module';
