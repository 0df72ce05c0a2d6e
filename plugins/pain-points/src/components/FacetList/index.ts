export * from './FacetList';
