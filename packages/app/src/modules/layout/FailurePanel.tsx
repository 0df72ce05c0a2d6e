import {
  ErrorDisplayProps,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { shellTranslationRef } from '../translations/shellMessages';

const useStyles = makeStyles(theme => ({
  panel: { margin: theme.spacing(3), padding: theme.spacing(3) },
  details: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    padding: theme.spacing(1.5),
    borderRadius: 8,
    backgroundColor: theme.palette.action.hover,
  },
}));

/** Stands where a part of a page failed to draw, so that the rest of the portal stays of use. */
export function FailurePanel(props: ErrorDisplayProps) {
  const { plugin, error, resetError } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(shellTranslationRef);
  return (
    <Paper role="alert" className={classes.panel}>
      <Typography variant="h4" component="h2" gutterBottom>
        {t('failure.title')}
      </Typography>
      <Typography paragraph>{t('failure.description')}</Typography>
      <Typography
        component="pre"
        variant="body2"
        className={classes.details}
        paragraph
      >
        {[plugin?.id, `${error.name}: ${error.message}`]
          .filter(Boolean)
          .join('\n')}
      </Typography>
      <Button variant="outlined" onClick={resetError}>
        {t('failure.retry')}
      </Button>
    </Paper>
  );
}
