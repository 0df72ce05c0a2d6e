export { RedactionPage as default } from './RedactionPage';
