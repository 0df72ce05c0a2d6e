import {
  painPointsReference,
  painPointsSignalChannel,
  type PainDetail,
} from '@trust-portal/plugin-pain-points-common';
import { Timeline, useLiveReload, usePages } from '@trust-portal/trust-ui';
import { painPointsApiRef } from '../../api/painPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { useActivitySentence } from './useActivitySentence';

/** Everything that was done to the pain, as it happens. */
export function PainTimeline(props: { pain: PainDetail }) {
  const t = usePainPointsTranslation();
  const sentence = useActivitySentence();
  const record = painPointsReference('pain', props.pain.id);
  const activity = usePages(
    painPointsApiRef,
    (api, cursor) => api.listActivity({ query: { record, cursor } }),
    [record, props.pain.version],
  );
  useLiveReload(activity.retry, {
    channel: painPointsSignalChannel,
    reference: record,
  });
  return (
    <Timeline
      title={t('activity.timeline')}
      activity={activity}
      sentence={sentence}
    />
  );
}
