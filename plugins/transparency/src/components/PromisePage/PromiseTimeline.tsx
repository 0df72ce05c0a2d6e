import {
  promiseActions,
  transparencySignalChannel,
  type CustomerPromise,
} from '@trust-portal/plugin-transparency-common';
import type { Activity } from '@trust-portal/record-contracts';
import {
  Timeline,
  useFormats,
  useLiveReload,
  usePages,
} from '@trust-portal/trust-ui';
import { transparencyApiRef } from '../../api/transparencyApi';
import { promiseReference } from '../../hooks/usePromise';
import { useTransparencyTranslation } from '../../hooks/useTransparencyTranslation';

/** Everything that was done to the promise, as it happens. */
export function PromiseTimeline({ promise }: { promise: CustomerPromise }) {
  const t = useTransparencyTranslation();
  const formats = useFormats();
  const record = promiseReference(promise.id);
  const activity = usePages(
    transparencyApiRef,
    (api, cursor) => api.listActivity({ query: { record, cursor } }),
    [record, promise.version],
  );
  useLiveReload(activity.retry, {
    channel: transparencySignalChannel,
    reference: record,
  });

  function sentence({ action, details }: Activity) {
    const known = promiseActions.find(candidate => candidate === action);
    if (!known) return action;
    const { inForceTo } = details;
    return t(`promise.activity.${known}`, {
      lastDay: typeof inForceTo === 'string' ? formats.date(inForceTo) : '',
    });
  }
  return (
    <Timeline
      title={t('promise.history')}
      activity={activity}
      sentence={sentence}
    />
  );
}
