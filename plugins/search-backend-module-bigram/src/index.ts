/**
 * The portal's search engine: finds Chinese and English, on SQLite and PostgreSQL.
 *
 * @packageDocumentation
 */
export {
  searchModuleBigram as default,
  searchAudienceResolverExtensionPoint,
} from './module';
export { signedIn, type AudienceResolver } from './AudienceResolver';
