import { createActivityRecorder } from '@trust-portal/knex-store';
import {
  cultureGuidesTopics,
  parseSectionId,
} from '@trust-portal/plugin-culture-guides-common';

const topics: Readonly<Record<string, string>> = {
  guide: cultureGuidesTopics.settingsChanged,
  section: cultureGuidesTopics.sectionChanged,
  term: cultureGuidesTopics.wordingChanged,
  rule: cultureGuidesTopics.wordingChanged,
  calendar: cultureGuidesTopics.calendarChanged,
  'field-report': cultureGuidesTopics.fieldChanged,
  'reading-request': cultureGuidesTopics.fieldChanged,
  launch: cultureGuidesTopics.launchChanged,
};

function topicOf(reference: string): string {
  return topics[reference.split('/')[1]] ?? cultureGuidesTopics.settingsChanged;
}

/** Writes what was done into the timeline, for every reader, and for those who are to be told into the outbox. */
export const recordActivity = createActivityRecorder({ topicOf });

/**
 * As {@link recordActivity}, of what only the market's team and its reviewers may know: that a text waits, was returned
 * or taken back. The market that it notes is what `/activity` leaves rows out by.
 */
export const recordTeamActivity = createActivityRecorder({
  topicOf,
  columnsOf: reference => ({
    market: parseSectionId(reference.split('/')[2] ?? '')?.market ?? null,
  }),
});
