/**
 * Brings what we publicly hold ourselves to into the portal's search box.
 *
 * @packageDocumentation
 */
export { searchModuleTransparency as default } from './module';
