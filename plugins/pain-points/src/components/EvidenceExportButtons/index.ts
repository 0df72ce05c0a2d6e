export * from './EvidenceExportButtons';
