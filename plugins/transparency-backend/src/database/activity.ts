import { createActivityRecorder } from '@trust-portal/knex-store';
import {
  TransparencyRecordType,
  transparencyTopics,
} from '@trust-portal/plugin-transparency-common';
import { PromiseRecord } from '../promises/PromiseRecord';

const topics: Readonly<Record<TransparencyRecordType, string>> = {
  promise: transparencyTopics.promiseChanged,
};

/** Writes what was done into the timeline, and into the outbox for those who are to be told. */
export const recordActivity = createActivityRecorder({
  topicOf: reference =>
    topics[reference.split('/')[1] as TransparencyRecordType],
});

/** What a change of a promise was about, in codes and numbers. */
export function promiseDetails(promise: PromiseRecord) {
  const { subject, market, value, unit, entityRef } = promise;
  return {
    subject,
    market,
    value,
    unit,
    ...(entityRef !== undefined && { entityRef }),
  };
}
