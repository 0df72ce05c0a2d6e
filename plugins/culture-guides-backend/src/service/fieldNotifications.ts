import {
  CultureGuidesNotificationCode,
  parseSectionId,
} from '@trust-portal/plugin-culture-guides-common';
import { RecordEvent } from '@trust-portal/record-contracts';
import { Knex } from 'knex';
import { FieldReportStore } from '../database/FieldReportStore';
import { ReadingRequestStore } from '../database/ReadingRequestStore';
import { RevisionStore } from '../database/RevisionStore';
import { parseReportId } from '../field/reportNumber';
import {
  NotificationPlanContext,
  PlanGuideNotifications,
  PlannedGuideNotification,
} from './notificationPlans';

const readingPage = '/culture-guides/reading';

/** Who is told what becomes of a report: the owner, or the one who made it. */
const reportNotices: Readonly<
  Record<
    string,
    { code: CultureGuidesNotificationCode; to: 'owner' | 'reportedBy' }
  >
> = {
  'report-created': { code: 'report-created', to: 'owner' },
  'report-reopened': { code: 'report-reopened', to: 'owner' },
  'report-accepted': { code: 'report-accepted', to: 'reportedBy' },
  'report-fixed': { code: 'report-fixed', to: 'reportedBy' },
  'report-declined': { code: 'report-declined', to: 'reportedBy' },
};

/**
 * Tells the owner of a section of reports, their authors of the answers, groups of what they are asked to read, and the
 * same groups when a major change makes it worth reading again.
 */
export function planFieldNotifications({
  knex,
}: Pick<NotificationPlanContext, 'knex'>): PlanGuideNotifications {
  return async event => {
    const [, type, id] = event.reference.split('/');
    switch (type) {
      case 'field-report':
        return planForReport(knex, event, id);
      case 'reading-request':
        return event.action === 'reading-asked' ? planForReading(knex, id) : [];
      case 'section':
        return event.action === 'revision-published'
          ? planForReaders(knex, event, id)
          : [];
      default:
        return [];
    }
  };
}

async function planForReport(
  knex: Knex,
  { action }: RecordEvent,
  id: string,
): Promise<PlannedGuideNotification[]> {
  const notice = reportNotices[action];
  const report =
    notice && (await new FieldReportStore(knex).find(parseReportId(id)));
  if (!report) return [];
  return [
    {
      code: notice.code,
      parameters: { id, section: report.sectionId },
      entityRefs: [report[notice.to]],
    },
  ];
}

async function planForReading(
  knex: Knex,
  id: string,
): Promise<PlannedGuideNotification[]> {
  const request = await new ReadingRequestStore(knex).find(id);
  if (!request || request.closedAt) return [];
  return [
    {
      code: 'reading-asked',
      parameters: { id: request.sectionId ?? request.market },
      entityRefs: [request.group],
      link: readingPage,
    },
  ];
}

/** A translation follows its source: only the source's own change is told, and once. */
async function planForReaders(
  knex: Knex,
  { details }: RecordEvent,
  sectionId: string,
): Promise<PlannedGuideNotification[]> {
  const { language, number, isSource } = details;
  const market = parseSectionId(sectionId)?.market;
  if (
    !market ||
    !isSource ||
    typeof language !== 'string' ||
    typeof number !== 'number'
  ) {
    return [];
  }
  const revision = await new RevisionStore(knex).find({
    sectionId,
    language,
    number,
  });
  // The first text of a section changes nothing that somebody could have read.
  if (revision?.significance !== 'major' || number === 1) return [];
  return [
    {
      code: 'reading-anew',
      parameters: { id: sectionId },
      entityRefs: await new ReadingRequestStore(knex).groupsAskedToRead(
        market,
        sectionId,
      ),
      link: readingPage,
    },
  ];
}
