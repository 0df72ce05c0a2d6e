export { RevisionPage as default } from './RevisionPage';
