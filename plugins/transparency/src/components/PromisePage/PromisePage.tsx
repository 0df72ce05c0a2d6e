import { useState } from 'react';
import { useParams } from 'react-router-dom';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  promiseTitle,
  type CustomerPromise,
} from '@trust-portal/plugin-transparency-common';
import { PageError, PageSkeleton, useBilingual } from '@trust-portal/trust-ui';
import { useMarkets } from '../../hooks/useMarkets';
import { usePromise, type LoadedPromise } from '../../hooks/usePromise';
import { useTransparencyTranslation } from '../../hooks/useTransparencyTranslation';
import { TransparencyPage } from '../TransparencyPage';
import { ContradictionNotice } from './ContradictionNotice';
import { DecisionDialog } from './DecisionDialog';
import { EndDialog } from './EndDialog';
import { PromiseFacts } from './PromiseFacts';
import { PromiseTimeline } from './PromiseTimeline';
import { PromiseWording } from './PromiseWording';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
      alignItems: 'start',
      gap: theme.spacing(2),
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    column: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
  }),
  { name: 'TransparencyPromisePage' },
);

/** One promise: what customers read, whether it holds, what contradicts it, and all that was done. */
export function PromisePage() {
  const { promiseId = '' } = useParams();
  const classes = useStyles();
  const t = useTransparencyTranslation();
  const bilingual = useBilingual();
  const marketOf = useMarkets();
  const loaded = usePromise(promiseId);
  const promise = loaded.value;
  if (!promise) {
    return (
      <TransparencyPage title={promiseId || t('shell.title')}>
        {loaded.error ? (
          <PageError error={loaded.error} onRetry={loaded.retry} />
        ) : (
          <PageSkeleton />
        )}
      </TransparencyPage>
    );
  }
  return (
    <TransparencyPage
      title={bilingual(promiseTitle(promise, marketOf(promise.market)))}
      type={promise.id}
      actions={<PromiseActions promise={promise} loaded={loaded} />}
    >
      <div className={classes.root}>
        <div className={classes.column}>
          {loaded.error && (
            <PageError error={loaded.error} onRetry={loaded.retry} />
          )}
          <ContradictionNotice promise={promise} />
          <PromiseWording promise={promise} />
          <PromiseFacts promise={promise} />
        </div>
        <PromiseTimeline promise={promise} />
      </div>
    </TransparencyPage>
  );
}

/** What the reader can do with the promise now. */
function PromiseActions(props: {
  promise: CustomerPromise;
  loaded: LoadedPromise;
}) {
  const { promise, loaded } = props;
  const t = useTransparencyTranslation();
  const [dialog, setDialog] = useState<'approve' | 'refuse' | 'end'>();
  const { abilities } = promise;
  const change = {
    promise,
    onDone: loaded.take,
    onReload: loaded.retry,
    onClose: () => setDialog(undefined),
  };
  return (
    <>
      {abilities.decide && (
        <>
          <Button variant="outlined" onClick={() => setDialog('refuse')}>
            {t('promise.refuse')}
          </Button>
          <Button
            variant="contained"
            color="primary"
            onClick={() => setDialog('approve')}
          >
            {t('promise.approve')}
          </Button>
        </>
      )}
      {abilities.end && (
        <Button variant="outlined" onClick={() => setDialog('end')}>
          {t('promise.end')}
        </Button>
      )}
      {(dialog === 'approve' || dialog === 'refuse') && (
        <DecisionDialog decision={dialog} {...change} />
      )}
      {dialog === 'end' && <EndDialog {...change} />}
    </>
  );
}
