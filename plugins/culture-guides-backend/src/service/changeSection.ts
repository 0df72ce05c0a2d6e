import { conflict } from '@trust-portal/http-contract';
import { cultureGuidesReference } from '@trust-portal/plugin-culture-guides-common';
import { ActivityEntry, StaleVersionError } from '@trust-portal/knex-store';
import { Caller } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { recordActivity } from '../database/activity';
import { SectionRecord } from '../database/sectionRows';
import { SectionChanges, SectionStore } from '../database/SectionStore';
import { addMonths, dayIn } from '../guides/marketDays';
import { findSection } from './findSection';
import { GuideContext, GuideOptions } from './GuideContext';
import { SectionEdit } from './SectionService';
import { switchSource } from './switchSource';

/** What somebody does with a section as a whole. */
export type SectionChange =
  | { action: 'edit'; edit: SectionEdit }
  | { action: 'archive'; reason: string; version: number }
  | { action: 'restore'; version: number };

/**
 * Changes a section and records it. Call it in a transaction.
 *
 * @throws StaleVersionError when the section was changed since.
 * @throws ConflictError `archived-section` or `not-archived` when the section is not in a state for this.
 */
export async function changeSection(
  tx: Knex,
  context: Pick<GuideContext, 'vocabulary' | 'clock'>,
  caller: Caller,
  options: Pick<GuideOptions, 'quiet'> & {
    sectionId: string;
    change: SectionChange;
  },
): Promise<void> {
  const { sectionId, change, quiet } = options;
  await new SectionStore(tx).findLocked(sectionId);
  const section = await findSection(tx, sectionId);
  const version =
    change.action === 'edit' ? change.edit.version : change.version;
  if (version !== section.version) {
    throw new StaleVersionError(
      `${sectionId} was changed meanwhile: it has version ${section.version}`,
      section.version,
    );
  }
  const isArchived = section.archived !== undefined;
  if (isArchived !== (change.action === 'restore')) {
    throw isArchived
      ? conflict('archived-section', `${sectionId} is archived`)
      : conflict('not-archived', `${sectionId} is not archived`);
  }
  const { changes, activity } = await apply(tx, context, section, change);
  await new SectionStore(tx).update(sectionId, version, changes);
  await recordActivity(
    tx,
    {
      actor: caller.actor,
      record: cultureGuidesReference('section', sectionId),
      ...activity,
    },
    { clock: context.clock, quiet },
  );
}

async function apply(
  tx: Knex,
  context: Pick<GuideContext, 'vocabulary'>,
  section: SectionRecord,
  change: SectionChange,
): Promise<{
  changes: SectionChanges;
  activity: Pick<ActivityEntry, 'action' | 'note' | 'details'>;
}> {
  switch (change.action) {
    case 'archive':
      return {
        changes: { archived: change.reason },
        activity: { action: 'section-archived', note: change.reason },
      };
    case 'restore':
      return {
        changes: { archived: null },
        activity: { action: 'section-restored' },
      };
    default: {
      const { owner, reviewEveryMonths, sourceLanguage } = change.edit;
      if (
        sourceLanguage !== undefined &&
        sourceLanguage !== section.sourceLanguage
      ) {
        await switchSource(tx, section, sourceLanguage);
      }
      return {
        changes: {
          owner,
          reviewEveryMonths,
          sourceLanguage,
          nextReviewOn: nextReviewBy(context, section, reviewEveryMonths),
        },
        activity: {
          action: 'section-edited',
          details: {
            ...(owner !== undefined && {
              owner: { from: section.owner, to: owner },
            }),
            ...(reviewEveryMonths !== undefined && { reviewEveryMonths }),
            ...(sourceLanguage !== undefined && { sourceLanguage }),
          },
        },
      };
    }
  }
}

/** Another rhythm counts from the last review; what is to be revised is due when it was. */
function nextReviewBy(
  { vocabulary }: Pick<GuideContext, 'vocabulary'>,
  section: SectionRecord,
  everyMonths: number | undefined,
): string | undefined {
  if (everyMonths === undefined || section.verdict === 'revise') {
    return undefined;
  }
  const timeZone =
    vocabulary.markets.find(({ id }) => id === section.market)?.timeZone ??
    'UTC';
  const last = new Date(section.reviewedAt ?? section.createdAt);
  return addMonths(dayIn(timeZone, last), everyMonths);
}
