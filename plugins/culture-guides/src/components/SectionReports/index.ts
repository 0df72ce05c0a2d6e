export * from './SectionReports';
