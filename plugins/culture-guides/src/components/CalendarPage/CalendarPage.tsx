import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { LinkButton } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import {
  cultureGuidesReference,
  cultureGuidesSignalChannel,
} from '@trust-portal/plugin-culture-guides-common';
import {
  PageError,
  PageSkeleton,
  useAddress,
  useLiveReload,
  useLoaded,
  useVocabularyName,
} from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useDayFormats } from '../../hooks/useDayFormats';
import { usePaths } from '../../hooks/usePaths';
import { CultureGuidesPage } from '../CultureGuidesPage';
import { readYear } from '../YearStepper';
import { CalendarBody } from './CalendarBody';
import { CalendarDialogs, type CalendarTask } from './CalendarDialogs';
import { DayDialog } from './DayDialog';

function readVersion(text: string | undefined): number | undefined {
  const version = Number(text);
  return Number.isInteger(version) && version >= 1 ? version : undefined;
}

/** The calendar of one market: the year, the list, its versions, and the edits of its team. */
export function CalendarPage() {
  const t = useCultureGuidesTranslation();
  const formats = useDayFormats();
  const address = useAddress();
  const paths = usePaths();
  const nameOf = useVocabularyName();
  const { market = '' } = useParams();
  const year = readYear(address.get('year'));
  const version = readVersion(address.get('version'));
  const dayId = address.get('day');
  const [task, setTask] = useState<CalendarTask>();
  const loaded = useLoaded(
    cultureGuidesApiRef,
    api => api.getCalendar({ params: { market }, query: { year, version } }),
    [market, year, version],
  );
  useLiveReload(loaded.retry, {
    channel: cultureGuidesSignalChannel,
    reference: cultureGuidesReference('calendar', market),
  });
  const calendar = loaded.value;
  const editable = calendar?.editable && version === undefined;
  const name = nameOf('markets', market);
  const saved = () => {
    setTask(undefined);
    address.set({ day: undefined }, { replace: true });
    loaded.retry();
  };
  const body = (() => {
    if (loaded.error && !loaded.loading) {
      return <PageError error={loaded.error} onRetry={loaded.retry} />;
    }
    // What is kept while the next year is fetched belongs to another year.
    if (!calendar || calendar.market !== market)
      return <PageSkeleton rows={6} />;
    return (
      <CalendarBody
        calendar={calendar}
        year={year}
        version={version}
        loading={loaded.loading}
        onOpen={day => address.set({ day: day.id })}
        onTask={editable ? setTask : undefined}
        onImported={editable ? loaded.retry : undefined}
      />
    );
  })();
  return (
    <CultureGuidesPage
      title={t('calendars.market.title', { market: name })}
      subtitle={
        calendar &&
        t('calendars.market.subtitle', {
          version: String(calendar.version),
          zone: formats.zone(calendar.timeZone),
        })
      }
      actions={
        <>
          <LinkButton
            to={paths.guide(market)}
            variant="outlined"
            color="primary"
          >
            {t('calendars.market.guide', { market: name })}
          </LinkButton>
          <LinkButton
            to={paths.workingDays({ market })}
            variant="outlined"
            color="primary"
          >
            {t('calendars.compare.workingDays')}
          </LinkButton>
          {editable && (
            <Button
              variant="contained"
              color="primary"
              onClick={() => setTask({ kind: 'add' })}
            >
              {t('calendars.edit.add')}
            </Button>
          )}
        </>
      }
    >
      {body}
      {calendar && dayId && !task && !loaded.loading && (
        <DayDialog
          calendar={calendar}
          day={calendar.days.find(({ id }) => id === dayId)}
          onTask={editable ? setTask : undefined}
          onClose={() => address.set({ day: undefined })}
        />
      )}
      {calendar && task && (
        <CalendarDialogs
          task={task}
          calendar={calendar}
          year={year}
          onSaved={saved}
          onClose={() => setTask(undefined)}
        />
      )}
    </CultureGuidesPage>
  );
}
