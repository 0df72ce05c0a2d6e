import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { painPointsReference } from '@trust-portal/plugin-pain-points-common';
import {
  PageError,
  PageSkeleton,
  useFormats,
  usePages,
} from '@trust-portal/trust-ui';
import { painPointsApiRef } from '../../api/painPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { evidence } from '../../translations/en/evidence';

type KnownAction = keyof typeof evidence.history.action;
const knownActions = Object.keys(evidence.history.action) as KnownAction[];

const useStyles = makeStyles(
  theme => ({
    list: { display: 'grid', gap: theme.spacing(1.25), margin: 0, padding: 0 },
    item: {
      paddingInlineStart: theme.spacing(1.5),
      borderInlineStart: `2px solid ${theme.palette.divider}`,
      listStyle: 'none',
    },
    note: { color: theme.palette.text.secondary, fontSize: 12 },
    words: { margin: 0, overflowWrap: 'anywhere' },
  }),
  { name: 'PainPointsVoiceHistory' },
);

/** What was done with a voice, newest first. */
export function VoiceHistory(props: { evidenceId: string; revision: number }) {
  const { evidenceId, revision } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const formats = useFormats();
  const history = usePages(
    painPointsApiRef,
    (api, cursor) =>
      api.listActivity({
        query: {
          record: painPointsReference('evidence', evidenceId),
          limit: '20',
          cursor,
        },
      }),
    [evidenceId, revision],
  );
  if (history.error && !history.items) {
    return <PageError error={history.error} onRetry={history.retry} />;
  }
  if (!history.items) return <PageSkeleton rows={2} />;
  if (history.items.length === 0) {
    return <span className={classes.note}>{t('evidence.history.none')}</span>;
  }
  return (
    <>
      <ol className={classes.list}>
        {history.items.map(entry => {
          const known = knownActions.find(action => action === entry.action);
          return (
            <li key={entry.id} className={classes.item}>
              {known ? t(`evidence.history.action.${known}`) : entry.action}
              {entry.note && <p className={classes.words}>{entry.note}</p>}
              <div className={classes.note}>
                {entry.actor.startsWith('user:') ? (
                  <EntityDisplayName
                    entityRef={entry.actor}
                    hideIcon
                    disableTooltip
                  />
                ) : (
                  t('evidence.system')
                )}
                {' · '}
                {formats.dateTime(entry.at)}
              </div>
            </li>
          );
        })}
      </ol>
      {history.more && (
        <Button size="small" onClick={history.more} disabled={history.loading}>
          {t('evidence.history.more')}
        </Button>
      )}
    </>
  );
}
