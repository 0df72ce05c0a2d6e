export { FileImportDialog, type ImportFile } from './FileImportDialog';
