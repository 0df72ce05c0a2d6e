import { invalidField } from '@trust-portal/http-contract';
import { Knex } from 'knex';
import { RevisionKey } from '../database/revisionRows';
import { RevisionStore } from '../database/RevisionStore';

/** @throws InputError `unknown-revision` about the field that names a revision which nobody can have read. */
export async function requirePublishedRevision(
  db: Knex,
  key: RevisionKey,
  field: string,
): Promise<void> {
  const revision = await new RevisionStore(db).find(key);
  if (revision?.state !== 'published') {
    throw invalidField(
      field,
      'unknown-revision',
      'is no published revision of this text',
    );
  }
}
