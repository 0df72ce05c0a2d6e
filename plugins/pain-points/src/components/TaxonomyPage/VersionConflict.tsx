import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useLoaded } from '@trust-portal/trust-ui';
import { painPointsApiRef } from '../../api/painPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      justifyItems: 'start',
      gap: theme.spacing(1),
      padding: theme.spacing(2),
      border: `1px solid ${theme.palette.warning.main}`,
      borderRadius: theme.shape.borderRadius,
    },
    title: { margin: 0, fontSize: 15 },
    text: { margin: 0 },
    list: { margin: 0, paddingInlineStart: theme.spacing(2.5) },
  }),
  { name: 'PainPointsVersionConflict' },
);

/** Tells what was published since an edit began, and whether it touches the same thing. */
export function VersionConflict(props: {
  since: number;
  newest: number;
  editedId: string;
  listed: boolean;
  onGoOn: () => void;
}) {
  const { since, newest, editedId, listed, onGoOn } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const versions = useLoaded(
    painPointsApiRef,
    async api => (listed ? api.listTaxonomyVersions({}) : { items: [] }),
    [listed, newest],
  );
  const between =
    versions.value?.items.filter(({ version }) => version > since) ?? [];
  return (
    <div role="alert" className={classes.root}>
      <h3 className={classes.title}>
        {t('taxonomy.conflict.title', { version: String(newest) })}
      </h3>
      <p className={classes.text}>{t('taxonomy.conflict.text')}</p>
      <ul className={classes.list}>
        {between.map(entry => (
          <li key={entry.version}>
            {t('taxonomy.conflict.entry', {
              version: String(entry.version),
              person: entry.publishedBy.replace(/^.*\//, ''),
              note: entry.note,
            })}{' '}
            {entry.changedIds.some(id => id.split('/').includes(editedId))
              ? t('taxonomy.conflict.touches')
              : t('taxonomy.conflict.apart')}
          </li>
        ))}
      </ul>
      <Button variant="outlined" onClick={onGoOn}>
        {t('taxonomy.conflict.goOn', { version: String(newest) })}
      </Button>
    </div>
  );
}
