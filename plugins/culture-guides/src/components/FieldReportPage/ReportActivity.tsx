import {
  cultureGuidesReference,
  type FieldReport,
} from '@trust-portal/plugin-culture-guides-common';
import { Timeline, usePages } from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

const actions = [
  'created',
  'accepted',
  'fixed',
  'declined',
  'reopened',
  'recalculated',
  'to-evidence',
] as const;

/** What was done to a report, newest first. */
export function ReportActivity(props: { report: FieldReport }) {
  const { id, version, evidence } = props.report;
  const t = useCultureGuidesTranslation();
  const record = cultureGuidesReference('field-report', id);
  const activity = usePages(
    cultureGuidesApiRef,
    (api, cursor) => api.listActivity({ query: { record, cursor } }),
    // A change of the report is a new entry.
    [record, version, evidence],
  );
  return (
    <Timeline
      title={t('fieldReports.activity.title')}
      activity={activity}
      sentence={entry => {
        const known = actions.find(
          action => entry.action === `report-${action}`,
        );
        return t(`fieldReports.activity.${known ?? 'other'}`);
      }}
    />
  );
}
