import { createActivityRecorder } from '@trust-portal/knex-store';
import { painPointsTopics } from '@trust-portal/plugin-pain-points-common';
import { parsePainId } from '../pains/painNumber';

const topics: Readonly<Record<string, string>> = {
  pain: painPointsTopics.painChanged,
  evidence: painPointsTopics.evidenceChanged,
  import: painPointsTopics.evidenceChanged,
};

/** Writes what was done into the timeline and, for those who are to be told, into the outbox. */
export const recordActivity = createActivityRecorder({
  topicOf: reference =>
    topics[reference.split('/')[1]] ?? painPointsTopics.taxonomyChanged,
  // The number of the pain that a reference names, so that read conditions apply to the row.
  columnsOf: reference => {
    const [, type, id] = reference.split('/');
    return { pain: type === 'pain' ? parsePainId(id) : null };
  },
});
