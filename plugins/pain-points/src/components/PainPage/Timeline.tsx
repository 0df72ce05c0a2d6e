import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  painPointsReference,
  type PainDetail,
} from '@trust-portal/plugin-pain-points-common';
import { useFormats } from '../../hooks/useFormats';
import { useLiveReload } from '../../hooks/useLiveReload';
import { usePages } from '../../hooks/usePages';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { PageError, PageSkeleton } from '../PageStates';
import { Section } from '../Section';
import { useActivitySentence } from './useActivitySentence';

const useStyles = makeStyles(
  theme => ({
    list: { margin: 0, padding: 0, listStyle: 'none' },
    item: {
      position: 'relative',
      padding: theme.spacing(0, 0, 2, 3),
      '&::before': {
        content: '""',
        position: 'absolute',
        insetInlineStart: 3,
        top: 6,
        width: 9,
        height: 9,
        borderRadius: '50%',
        backgroundColor: theme.palette.primary.main,
      },
      '&:not(:last-child)::after': {
        content: '""',
        position: 'absolute',
        insetInlineStart: 7,
        top: 18,
        bottom: -2,
        width: 1,
        backgroundColor: theme.palette.divider,
      },
    },
    meta: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 1),
      color: theme.palette.text.secondary,
      fontSize: 13,
    },
    note: {
      margin: theme.spacing(0.5, 0, 0),
      padding: theme.spacing(0.75, 1.25),
      borderInlineStart: `3px solid ${theme.palette.divider}`,
      color: theme.palette.text.secondary,
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'PainPointsTimeline' },
);

/** Everything that was done to the pain, newest first, with the notes that were given. */
export function Timeline(props: { pain: PainDetail }) {
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const formats = useFormats();
  const sentence = useActivitySentence();
  const record = painPointsReference('pain', props.pain.id);
  const activity = usePages(
    (api, cursor) => api.listActivity({ query: { record, cursor } }),
    [record, props.pain.version],
  );
  useLiveReload(activity.retry, { reference: record });
  return (
    <Section title={t('activity.timeline')}>
      {activity.error && (
        <PageError error={activity.error} onRetry={activity.retry} />
      )}
      {!activity.error && !activity.items && <PageSkeleton rows={4} />}
      {activity.items?.length === 0 && <div>{t('activity.none')}</div>}
      {activity.items && (
        <ol className={classes.list}>
          {activity.items.map(entry => (
            <li key={entry.id} className={classes.item}>
              <div>{sentence(entry)}</div>
              <div className={classes.meta}>
                {entry.actor.startsWith('user:') ? (
                  <EntityRefLink entityRef={entry.actor} hideIcon />
                ) : (
                  <span>{t('activity.portal')}</span>
                )}
                <time dateTime={entry.at}>{formats.dateTime(entry.at)}</time>
              </div>
              {entry.note && <p className={classes.note}>{entry.note}</p>}
            </li>
          ))}
        </ol>
      )}
      {activity.more && (
        <Button
          size="small"
          variant="outlined"
          disabled={activity.loading}
          onClick={activity.more}
        >
          {t('activity.earlier')}
        </Button>
      )}
    </Section>
  );
}
