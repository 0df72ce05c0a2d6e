export { SectionKindName } from './SectionKindName';
