export { TaxonomyPage as default } from './TaxonomyPage';
