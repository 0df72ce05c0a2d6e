import { createHash } from 'node:crypto';
import { IndexableDocument } from '@backstage/plugin-search-common';
import { signedIn } from './AudienceResolver';

/** A document as the index keeps it. */
export type PreparedDocument = {
  location: string;
  /** As the collator gave it. */
  document: IndexableDocument;
  /** Who may find it; nobody when empty. */
  audiences: string[];
  /** What a search can be narrowed by. */
  fields: Array<{ name: string; value: string }>;
  /** Of everything that the index keeps of the document. */
  contentHash: string;
  /** Instant at which the document says that it was changed. */
  updatedAt?: string;
};

/** Count up when documents are indexed in another way, so that all of them are indexed anew. */
const indexVersion = 1;

/** Longer values are texts, not something to narrow a search by. */
const longestFieldValue = 200;

const notFields = new Set([
  'title',
  'text',
  'location',
  'authorization',
  'audience',
]);

/** What the index keeps of a document. */
export function prepareDocument(document: IndexableDocument): PreparedDocument {
  const { audience, updatedAt } = document as {
    audience?: unknown;
    updatedAt?: unknown;
  };
  return {
    location: document.location,
    document,
    audiences: toAudiences(audience),
    fields: toFields(document),
    contentHash: createHash('sha256')
      .update(JSON.stringify([indexVersion, document]))
      .digest('base64'),
    updatedAt: toInstant(updatedAt),
  };
}

/** The form in which field values are stored and compared. */
export function toFieldValue(value: string | number | boolean): string {
  return String(value).toLowerCase();
}

/**
 * Documents of collators that know nothing of audiences are for everybody who is signed in; their
 * own permission is checked by the search plugin. An audience that is malformed is nobody.
 */
function toAudiences(audience: unknown): string[] {
  if (audience === undefined) {
    return [signedIn];
  }
  return Array.isArray(audience)
    ? Array.from(new Set(audience.filter(name => typeof name === 'string')))
    : [];
}

function toFields(document: IndexableDocument): PreparedDocument['fields'] {
  return Object.entries(document)
    .filter(([name]) => !notFields.has(name))
    .flatMap(([name, field]) => {
      const values = (Array.isArray(field) ? field : [field])
        .filter(isFieldValue)
        .map(toFieldValue)
        .filter(
          value => value.length <= longestFieldValue && !value.includes('\0'),
        );
      return Array.from(new Set(values), value => ({ name, value }));
    });
}

function isFieldValue(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function toInstant(value: unknown): string | undefined {
  const time = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
