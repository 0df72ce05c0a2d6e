/**
 * Brings pains and kinds into the portal's search box.
 *
 * @packageDocumentation
 */
export { searchModulePainPoints as default } from './module';
