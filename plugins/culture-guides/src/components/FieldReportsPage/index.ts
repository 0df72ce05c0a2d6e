export { FieldReportsPage as default } from './FieldReportsPage';
