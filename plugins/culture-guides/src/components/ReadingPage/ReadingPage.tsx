import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  cultureGuidesSignalChannel,
  readingAskPermission,
} from '@trust-portal/plugin-culture-guides-common';
import {
  PageError,
  PageMessage,
  PageSkeleton,
  ToggleGroup,
  useAddress,
  useLiveReload,
  usePages,
} from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { CultureGuidesPage } from '../CultureGuidesPage';
import { LoadMore } from '../LoadMore';
import { AskToReadDialog } from './AskToReadDialog';
import { ReadingRequestCard } from './ReadingRequestCard';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    list: {
      display: 'grid',
      gap: theme.spacing(1.5),
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
  }),
  { name: 'CultureGuidesReadingPage' },
);

/** Who was asked to read what, and how far they are. */
export function ReadingPage() {
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const address = useAddress();
  const [asking, setAsking] = useState(false);
  const { allowed } = usePermission({ permission: readingAskPermission });
  const view =
    address.get('view') === 'asked-by-me' ? 'asked-by-me' : 'asked-of-me';
  const requests = usePages(
    cultureGuidesApiRef,
    (api, cursor) => api.listReadingRequests({ query: { view, cursor } }),
    [view],
  );
  useLiveReload(requests.retry, { channel: cultureGuidesSignalChannel });
  const list = (() => {
    if (requests.error && !requests.items) {
      return <PageError error={requests.error} onRetry={requests.retry} />;
    }
    if (!requests.items) return <PageSkeleton rows={3} />;
    if (requests.items.length === 0) {
      return (
        <PageMessage
          title={t(`reading.none.${view}`)}
          text={t(`reading.noneHint.${view}`)}
        />
      );
    }
    return (
      <ul className={classes.list}>
        {requests.items.map(request => (
          <ReadingRequestCard
            key={request.id}
            request={request}
            onClosed={requests.retry}
          />
        ))}
      </ul>
    );
  })();
  return (
    <CultureGuidesPage
      title={t('reading.title')}
      subtitle={t('reading.subtitle')}
      actions={
        allowed && (
          <Button
            variant="contained"
            color="primary"
            onClick={() => setAsking(true)}
          >
            {t('reading.ask.open')}
          </Button>
        )
      }
    >
      <div className={classes.root}>
        <ToggleGroup
          label={t('reading.view.label')}
          value={view}
          onChange={chosen =>
            address.set({
              view: chosen === 'asked-of-me' ? undefined : chosen,
            })
          }
          options={(['asked-of-me', 'asked-by-me'] as const).map(value => ({
            value,
            label: t(`reading.view.${value}`),
          }))}
        />
        {list}
        <LoadMore pages={requests} />
      </div>
      {asking && (
        <AskToReadDialog
          onClose={() => setAsking(false)}
          onAsked={() => {
            setAsking(false);
            if (view === 'asked-by-me') requests.retry();
            else address.set({ view: 'asked-by-me' });
          }}
        />
      )}
    </CultureGuidesPage>
  );
}
