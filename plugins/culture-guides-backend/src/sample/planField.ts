import {
  cultureGuidesReference,
  sectionIdOf,
} from '@trust-portal/plugin-culture-guides-common';
import { randomUUID } from 'node:crypto';
import { SampleScenes } from '../content/sampleScenes';
import { recordActivity } from '../database/activity';
import { ReadingRequestStore } from '../database/ReadingRequestStore';
import { readableSections } from '../database/readingQueries';
import { ReadMarkStore } from '../database/ReadMarkStore';
import { SectionTextStore } from '../database/SectionTextStore';
import { DefaultFieldReportService } from '../service/DefaultFieldReportService';
import { samplePerson, SampleStage } from './SampleStage';

type SampleReport = SampleScenes['fieldReports'][number];
type SampleReading = SampleScenes['readingRequests'][number];

/** Plans what readers reported, who was asked to read what, and who did. */
export function planField(stage: SampleStage): void {
  const { fieldReports, readingRequests } = stage.content.scenes;
  for (const report of fieldReports) planReport(stage, report);
  for (const request of readingRequests) planReading(stage, request);
}

function planReport(stage: SampleStage, report: SampleReport): void {
  const { timeline, context, settings, workingDays, catalog } = stage;
  const answersIn = new Set([report.sectionId.slice(0, 2)]);
  const service = new DefaultFieldReportService({
    ...context,
    settings,
    workingDays,
    catalog,
    voices: {
      take: async () => {
        throw new Error('The sample turns no report into evidence');
      },
    },
  });
  let reportId: string | undefined;
  timeline.plan(report.daysAgo, 'report-made', async () => {
    const made = await service.report(
      samplePerson(report.reportedBy),
      report.sectionId,
      report.draft,
    );
    reportId = made.report.id;
  });
  report.transitions.forEach(({ by, daysAgo, ...transition }) => {
    timeline.plan(daysAgo, 'report-answered', async () => {
      if (reportId === undefined) return;
      const caller = samplePerson(by);
      const { version } = await service.get(caller, reportId);
      await service.transition(
        caller,
        reportId,
        { ...transition, version },
        { answersIn },
      );
    });
  });
}

function planReading(stage: SampleStage, request: SampleReading): void {
  const { tx, timeline } = stage;
  const { askedBy, draft, readers, closedDaysAgo } = request;
  const { dueInDays, market, sectionId, group, note } = draft;
  const id = randomUUID();
  const record = (action: string) =>
    recordActivity(
      tx,
      {
        actor: askedBy,
        record: cultureGuidesReference('reading-request', id),
        action,
        details: { market, section: sectionId ?? null },
      },
      { clock: timeline.clock, quiet: true },
    );
  timeline.plan(request.daysAgo, 'reading-asked', async () => {
    await new ReadingRequestStore(tx).insert({
      id,
      market,
      sectionId,
      group,
      note,
      dueOn: dueInDays === undefined ? undefined : timeline.day(-dueInDays),
      askedBy,
      askedAt: timeline.clock().toISOString(),
    });
    await record('reading-asked');
  });
  for (const { person, sections, daysAgo } of readers) {
    timeline.plan(daysAgo, 'text-read', async () => {
      const ids =
        sections === 'all'
          ? (await readableSections(tx, [market])).map(one => one.id)
          : sections.map(kind => sectionIdOf(market, kind));
      await markRead(stage, person, ids);
    });
  }
  if (closedDaysAgo !== undefined) {
    timeline.plan(closedDaysAgo, 'reading-closed', async () => {
      const closedAt = timeline.clock().toISOString();
      await new ReadingRequestStore(tx).close(id, closedAt);
      await record('reading-closed');
    });
  }
}

/** Everybody of the sample organisation reads English where there is any. */
async function markRead(
  { tx, timeline }: SampleStage,
  person: string,
  sectionIds: readonly string[],
): Promise<void> {
  const texts = await new SectionTextStore(tx).ofSections(sectionIds);
  for (const { sectionId, language, published } of texts) {
    if (language === 'en' && published) {
      await new ReadMarkStore(tx).mark(
        { sectionId, language, number: published.number },
        person,
        timeline.clock().toISOString(),
      );
    }
  }
}
