import { useEffect, useState } from 'react';
import { useParams } from 'react-router-dom';
import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import {
  cultureGuidesReference,
  cultureGuidesSignalChannel,
  type Launch,
} from '@trust-portal/plugin-culture-guides-common';
import {
  PageError,
  PageSkeleton,
  useLiveReload,
  useLoaded,
  useVocabularyName,
} from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { CultureGuidesPage } from '../CultureGuidesPage';
import { Checklist } from './Checklist';
import { ContradictionList } from '../ContradictionList';
import { DecisionList } from './DecisionList';
import { LaunchActions } from './LaunchActions';
import { LaunchHead } from './LaunchHead';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    columns: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) 360px',
      gap: theme.spacing(2),
      alignItems: 'start',
      [theme.breakpoints.down('md')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    side: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    way: {
      display: 'inline-block',
      lineHeight: '24px',
      color: 'inherit',
      textDecoration: 'underline',
    },
  }),
  { name: 'CultureGuidesLaunchPage' },
);

function useLaunch(launchId: string) {
  const loaded = useLoaded(
    cultureGuidesApiRef,
    api => api.getLaunch({ params: { launchId } }),
    [launchId],
  );
  useLiveReload(loaded.retry, {
    channel: cultureGuidesSignalChannel,
    reference: cultureGuidesReference('launch', launchId),
  });
  const [taken, setTaken] = useState<Launch>();
  useEffect(() => setTaken(undefined), [loaded.value]);
  const launch = taken?.id === launchId ? taken : loaded.value;
  return { ...loaded, launch, take: setTaken };
}

/** Whether a launch may go ahead: its checklist, its contradictions, and what was decided. */
export function LaunchPage() {
  const { launchId = '' } = useParams();
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const nameOf = useVocabularyName();
  const { launch, error, retry, take } = useLaunch(launchId);
  if (!launch) {
    return (
      <CultureGuidesPage title={t('launches.loading')}>
        {error ? <PageError error={error} onRetry={retry} /> : <PageSkeleton />}
      </CultureGuidesPage>
    );
  }
  const change = { launch, onChanged: take, onReload: retry };
  return (
    <CultureGuidesPage
      title={launch.name}
      type={launch.id}
      subtitle={
        <Link to={paths.guide(launch.market)} className={classes.way}>
          {nameOf('markets', launch.market)}
        </Link>
      }
      actions={<LaunchActions {...change} />}
    >
      <div className={classes.root}>
        {error && <PageError error={error} onRetry={retry} />}
        <LaunchHead launch={launch} />
        <div className={classes.columns}>
          <Checklist {...change} />
          <div className={classes.side}>
            <ContradictionList
              market={launch.market}
              contradictions={launch.contradictions}
              promisesKnown={launch.promisesKnown}
            />
            <DecisionList launch={launch} />
          </div>
        </div>
      </div>
    </CultureGuidesPage>
  );
}
