/**
 * Search terms that find Chinese and English text on stock SQLite and PostgreSQL.
 *
 * @packageDocumentation
 */
export { bigramDice, bigramDiceWith } from './bigramDice';
export { highlight, markHits, snippet, type Segment } from './highlight';
export { forEachCharacter, normalizeText } from './normalizeText';
export { toSearchTerms, toTsvector } from './terms';
export { toQuery, type SearchDialect } from './toQuery';
