export * from './DueMark';
export * from './FieldReportList';
export * from './FieldReportStateChip';
