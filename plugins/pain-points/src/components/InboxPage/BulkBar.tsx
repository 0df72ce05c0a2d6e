import Button from '@material-ui/core/Button';
import { alpha, makeStyles } from '@material-ui/core/styles';
import { MAXIMUM_SELECTION } from '@trust-portal/plugin-pain-points-common';
import { useFormats } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.75),
      padding: theme.spacing(0.75, 1.5),
      borderRadius: theme.shape.borderRadius,
      backgroundColor: alpha(theme.palette.primary.main, 0.1),
    },
    count: { fontWeight: 650, marginInlineEnd: theme.spacing(1) },
  }),
  { name: 'PainPointsBulkBar' },
);

/** What can be done with all selected voices at once. */
export function BulkBar(props: {
  count: number;
  onLink: () => void;
  onSetAside: () => void;
  onAssign: () => void;
  onSelectAll: () => void;
  onClear: () => void;
}) {
  const { count } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const formats = useFormats();
  const tooMany = count > MAXIMUM_SELECTION;
  return (
    <div className={classes.root}>
      <span className={classes.count} role="status">
        {t('inbox.selected', { count })}
        {tooMany && (
          <>
            {' '}
            {t('inbox.selectLimit', {
              limit: formats.number(MAXIMUM_SELECTION),
            })}
          </>
        )}
      </span>
      <Button size="small" disabled={tooMany} onClick={props.onLink}>
        {t('evidence.action.link')}
      </Button>
      <Button size="small" disabled={tooMany} onClick={props.onSetAside}>
        {t('evidence.action.setAside')}
      </Button>
      <Button size="small" disabled={tooMany} onClick={props.onAssign}>
        {t('evidence.action.assign')}
      </Button>
      <Button size="small" onClick={props.onSelectAll}>
        {t('inbox.selectPage')}
      </Button>
      <Button size="small" onClick={props.onClear}>
        {t('inbox.clearSelection')}
      </Button>
    </div>
  );
}
