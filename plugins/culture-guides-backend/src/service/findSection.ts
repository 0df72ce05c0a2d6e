import { NotFoundError } from '@backstage/errors';
import { conflict } from '@trust-portal/http-contract';
import { PortalVocabulary } from '@trust-portal/portal-vocabulary';
import { Clock } from '@trust-portal/knex-store';
import { Knex } from 'knex';
import { SectionRecord } from '../database/sectionRows';
import { SectionStore } from '../database/SectionStore';
import { dayIn } from '../guides/marketDays';

/** @throws NotFoundError when there is no such section. */
export async function findSection(
  db: Knex,
  sectionId: string,
): Promise<SectionRecord> {
  return found(await new SectionStore(db).find(sectionId), sectionId);
}

/**
 * The section for a change of it or of its texts; nobody else changes them until the transaction ends.
 *
 * @throws NotFoundError when there is no such section.
 * @throws ConflictError `archived-section` when it was archived.
 */
export async function lockSection(
  tx: Knex,
  sectionId: string,
): Promise<SectionRecord> {
  const section = found(
    await new SectionStore(tx).findLocked(sectionId),
    sectionId,
  );
  if (section.archived !== undefined) {
    throw conflict('archived-section', `${sectionId} is archived`);
  }
  return section;
}

function found(
  section: SectionRecord | undefined,
  sectionId: string,
): SectionRecord {
  if (!section) throw new NotFoundError(`There is no section ${sectionId}`);
  return section;
}

/** The day that it is in a market now; in UTC for one that is not configured any more. */
export function todayIn(
  context: { vocabulary: Pick<PortalVocabulary, 'markets'>; clock: Clock },
  market: string,
): string {
  const configured = context.vocabulary.markets.find(({ id }) => id === market);
  return dayIn(configured?.timeZone ?? 'UTC', context.clock());
}
