export { FieldReportPage as default } from './FieldReportPage';
