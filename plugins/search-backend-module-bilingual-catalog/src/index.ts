export { searchModuleBilingualCatalog as default } from './module';
