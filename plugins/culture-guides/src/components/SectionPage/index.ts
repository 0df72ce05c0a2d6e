export { SectionPage as default } from './SectionPage';
