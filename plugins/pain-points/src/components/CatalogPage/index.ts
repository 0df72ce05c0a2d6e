export { CatalogPage as default } from './CatalogPage';
