export { PrintPage as default } from './PrintPage';
