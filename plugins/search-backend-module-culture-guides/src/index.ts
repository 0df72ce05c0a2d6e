/**
 * Brings sections and terms of the guides into the portal's search box.
 *
 * @packageDocumentation
 */
export { searchModuleCultureGuides as default } from './module';
