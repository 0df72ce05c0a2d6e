import { useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { Link, LinkButton } from '@backstage/core-components';
import {
  PageError,
  PageMessage,
  PageSkeleton,
  useAddress,
  useLoaded,
} from '@trust-portal/trust-ui';
import { painPointsApiRef } from '../../api/painPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { usePaths } from '../../hooks/usePaths';
import { PainPointsPage } from '../PainPointsPage';
import { RedactionForm } from './RedactionForm';

const useStyles = makeStyles(
  theme => ({
    summary: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0, 2),
      marginBottom: theme.spacing(1.5),
      color: theme.palette.text.secondary,
    },
  }),
  { name: 'PainPointsRedactionPage' },
);

/** How many waiting voices are looked ahead. */
const queueLength = '100';

/** Takes voices that wait for redaction one after the other, or the one that the address names. */
export function RedactionPage() {
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const paths = usePaths();
  const address = useAddress();
  const asked = address.get('voice');
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const queue = useLoaded(
    painPointsApiRef,
    api =>
      api.listEvidence({
        query: { redaction: ['waiting'], sort: 'oldest', limit: queueLength },
      }),
    [],
  );
  const waiting =
    queue.value?.items.filter(
      voice => !skipped.has(voice.id) && voice.shown !== 'erased',
    ) ?? [];
  const current = asked ?? waiting[0]?.id;
  function next(evidenceId: string) {
    setSkipped(before => new Set([...before, evidenceId]));
    address.set({ voice: undefined });
    if (waiting.length <= 1) queue.retry();
  }
  const body = (() => {
    if (current) {
      return (
        <RedactionForm
          evidenceId={current}
          onDone={() => {
            queue.retry();
            next(current);
          }}
          onSkip={waiting.length > 1 ? () => next(current) : undefined}
        />
      );
    }
    if (queue.error) {
      return <PageError error={queue.error} onRetry={queue.retry} />;
    }
    if (!queue.value) return <PageSkeleton rows={5} />;
    return (
      <PageMessage title={t('redaction.empty')} text={t('redaction.emptyHint')}>
        <LinkButton to={paths.inbox()} variant="outlined">
          {t('redaction.toInbox')}
        </LinkButton>
      </PageMessage>
    );
  })();
  return (
    <PainPointsPage
      title={t('redaction.title')}
      subtitle={t('redaction.subtitle')}
    >
      <div className={classes.summary}>
        {current && (
          <Link to={paths.evidence(current)}>
            {t('redaction.voice', { id: current })}
          </Link>
        )}
        <span role="status">
          {queue.value?.totalCount !== undefined &&
            t('redaction.waiting', { count: queue.value.totalCount })}
        </span>
      </div>
      {body}
    </PainPointsPage>
  );
}
