import {
  cultureGuidesReference,
  parseSectionId,
} from '@trust-portal/plugin-culture-guides-common';
import { RecordEvent } from '@trust-portal/record-contracts';
import { RevisionStore } from '../database/RevisionStore';
import { RevisionSummaryRecord } from '../database/revisionRows';
import { SectionTextStore } from '../database/SectionTextStore';
import {
  NotificationPlanContext,
  PlanGuideNotifications,
  PlannedGuideNotification,
} from './notificationPlans';

const sectionReferencePrefix = cultureGuidesReference('section', '');

/**
 * Tells reviewers of a text that was handed in, its author of what was decided, and the team of a change of the source
 * that its translations are behind by.
 */
export function planSectionNotifications(
  context: NotificationPlanContext,
): PlanGuideNotifications {
  return async event => {
    const { reference, details } = event;
    if (!reference.startsWith(sectionReferencePrefix)) return [];
    const sectionId = reference.slice(sectionReferencePrefix.length);
    const { language, number } = details;
    if (typeof language !== 'string' || typeof number !== 'number') return [];
    const revision = await new RevisionStore(context.knex).find({
      sectionId,
      language,
      number,
    });
    return revision ? planFor(context, event, revision) : [];
  };
}

async function planFor(
  context: NotificationPlanContext,
  { action, details }: RecordEvent,
  revision: RevisionSummaryRecord,
): Promise<PlannedGuideNotification[]> {
  const { sectionId, language, number, author } = revision;
  const parameters = { id: sectionId, language, number };
  const link = `/${cultureGuidesReference(
    'section',
    sectionId,
  )}/texts/${language}/${number}`;
  const toAuthor = [{ parameters, link, entityRefs: [author] }] as const;
  switch (action) {
    case 'revision-submitted':
      return [
        {
          code: 'revision-submitted',
          parameters,
          link,
          entityRefs: teamOf(context, sectionId),
        },
        ...(details.legal
          ? [
              {
                code: 'revision-submitted-law',
                parameters,
                link,
                entityRefs: context.roles.legal ?? [],
              } as const,
            ]
          : []),
      ];
    case 'revision-approved':
      // Of the approval that published it, the line below tells.
      return revision.state === 'in-review'
        ? [{ code: 'revision-approved', ...toAuthor[0] }]
        : [];
    case 'revision-returned':
      return [{ code: 'revision-returned', ...toAuthor[0] }];
    case 'revision-published':
      return [
        { code: 'revision-published', ...toAuthor[0] },
        ...(await planForTranslators(context, details, revision)),
      ];
    default:
      return [];
  }
}

/** A minor change of the source is nobody's task. */
async function planForTranslators(
  context: NotificationPlanContext,
  { isSource }: RecordEvent['details'],
  { sectionId, significance }: RevisionSummaryRecord,
): Promise<PlannedGuideNotification[]> {
  if (!isSource || significance === 'minor') return [];
  const texts = await new SectionTextStore(context.knex).ofSections([
    sectionId,
  ]);
  const isTranslated = texts.some(text => !text.isSource && text.published);
  return isTranslated
    ? [
        {
          code: 'source-changed',
          parameters: { id: sectionId, significance },
          entityRefs: teamOf(context, sectionId),
          severity: significance === 'major' ? 'high' : 'normal',
        },
      ]
    : [];
}

function teamOf(
  { vocabulary }: NotificationPlanContext,
  sectionId: string,
): string[] {
  const market = parseSectionId(sectionId)?.market;
  return vocabulary.markets
    .filter(({ id }) => id === market)
    .map(({ ownerGroup }) => ownerGroup);
}
