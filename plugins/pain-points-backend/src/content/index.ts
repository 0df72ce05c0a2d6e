export {
  loadPriorityTable,
  type PriorityTableFile,
} from './priorityTableContent';
export { loadSampleContent } from './loadSampleContent';
export {
  type SampleContent,
  type SampleMeasure,
  type SamplePain,
  type SampleVoice,
} from './sampleContent';
export { loadTaxonomy, type TaxonomyContent } from './taxonomyContent';
