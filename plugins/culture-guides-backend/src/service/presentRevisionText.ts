import { Revision } from '@trust-portal/plugin-culture-guides-common';
import { Caller } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { ClaimVerdictStore } from '../database/ClaimVerdictStore';
import { RevisionRecord } from '../database/revisionRows';
import { RevisionStore } from '../database/RevisionStore';
import { SectionRecord, TextRecord } from '../database/sectionRows';
import { checkClaims, claimHashes } from '../guides/claims';
import { MarketRights } from '../permissions/MarketRights';
import { revisionAbilities, toSummary } from './presentRevision';

/**
 * The source revision that a translation is based on, whatever has become the source since.
 *
 * @returns undefined for a text that is based on none.
 */
export async function findPinnedSource(
  db: Knex,
  revision: Pick<RevisionRecord, 'sectionId' | 'sourceLanguage' | 'basedOn'>,
): Promise<RevisionRecord | undefined> {
  const { sectionId, sourceLanguage, basedOn } = revision;
  return basedOn === undefined
    ? undefined
    : new RevisionStore(db).find({
        sectionId,
        language: sourceLanguage,
        number: basedOn,
      });
}

/** What verdicts about the claims of a revision are filed under, by the names of the claims. */
export async function hashClaims(
  db: Knex,
  revision: RevisionRecord,
): Promise<Map<string, string>> {
  const source =
    revision.claims.length > 0
      ? await findPinnedSource(db, revision)
      : undefined;
  return claimHashes(revision.claims, source?.claims);
}

/** Adds to a revision what was decided about it and its claims, and what the caller may do with it. */
export async function presentRevision(
  db: Knex,
  revision: RevisionRecord,
  viewer: {
    caller: Pick<Caller, 'actor'>;
    rights: MarketRights;
    section: SectionRecord;
    text: Pick<TextRecord, 'published'>;
  },
): Promise<Revision> {
  const { caller, rights, section, text } = viewer;
  const hashes = await hashClaims(db, revision);
  const [decisionsByNumber, verdicts] = await Promise.all([
    new RevisionStore(db).decisionsOf(revision, [revision.number]),
    new ClaimVerdictStore(db).newest(revision.sectionId, hashes.values()),
  ]);
  const decisions = decisionsByNumber.get(revision.number) ?? [];
  return {
    ...toSummary(revision, decisions),
    body: revision.body,
    claims: checkClaims(revision.claims, hashes, verdicts),
    promises: revision.promises,
    abilities: revisionAbilities({
      revision,
      decisions,
      rights,
      actor: caller.actor,
      publishedNumber: text.published?.number,
      archived: section.archived !== undefined,
    }),
  };
}
