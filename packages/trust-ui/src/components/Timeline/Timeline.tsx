import type { ReactNode } from 'react';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useFormats } from '../../hooks/useFormats';
import type { Pages } from '../../hooks/usePages';
import { useTrustUiTranslation } from '../../translation';
import { PageError, PageSkeleton } from '../PageStates';
import { Section } from '../Section';

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
  { name: 'TrustUiTimeline' },
);

/** Something that was done to a record, as every domain's activity tells it. */
export interface TimelineEntry {
  id: string;
  /** A UTC instant. */
  at: string;
  /** An entity reference, or a service's name where the portal itself did it. */
  actor: string;
  /** What the person wrote. */
  note?: string;
}

/** Everything that was done to a record, newest first, with the notes that were given. */
export function Timeline<Entry extends TimelineEntry>(props: {
  title: string;
  activity: Pages<Entry>;
  /** Says in words what was done. */
  sentence: (entry: Entry) => ReactNode;
}) {
  const { title, activity, sentence } = props;
  const classes = useStyles();
  const t = useTrustUiTranslation();
  const formats = useFormats();
  return (
    <Section title={title}>
      {activity.error && (
        <PageError error={activity.error} onRetry={activity.retry} />
      )}
      {!activity.error && !activity.items && <PageSkeleton rows={4} />}
      {activity.items?.length === 0 && <div>{t('timeline.none')}</div>}
      {activity.items && (
        <ol className={classes.list}>
          {activity.items.map(entry => (
            <li key={entry.id} className={classes.item}>
              <div>{sentence(entry)}</div>
              <div className={classes.meta}>
                {entry.actor.startsWith('user:') ? (
                  <EntityRefLink entityRef={entry.actor} hideIcon />
                ) : (
                  <span>{t('timeline.portal')}</span>
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
          {t('timeline.earlier')}
        </Button>
      )}
    </Section>
  );
}
